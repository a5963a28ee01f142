// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace Stillpoint.Native.Tests;

/// <summary>How a process ends that has the handler installed.</summary>
public sealed class ProcessTests
{
    private const int KilledBySignal = 128;
    private const int Sigtrap = 5;
    private const int Sigabrt = 6;
    private const int Sigsegv = 11;

    [Theory]
    [InlineData(nameof(Program.EndNormally), Program.NormalExitCode, "")]
    [InlineData(nameof(Program.EndNormallyWithThreadLeft), Program.NormalExitCode, "")]
    [InlineData(nameof(Program.HostFaultFarAway), KilledBySignal + Sigabrt, "AccessViolationException")]
    [InlineData(nameof(Program.HostFaultInNativeCode), KilledBySignal + Sigsegv, "")]
    [InlineData(nameof(Program.HostStackOverflow), KilledBySignal + Sigabrt, "Stack overflow")]
    [InlineData(nameof(Program.HostFailFast), KilledBySignal + Sigabrt, "on purpose")]
    [InlineData(nameof(Program.DefaultAction), KilledBySignal + Sigtrap, "")]
    [InlineData(nameof(Program.IgnoredSignal), KilledBySignal + Sigtrap, "still here")]
    public void Process_ends_as_it_should(string scenario, int exitCode, string message)
    {
        (int actualExitCode, string error) = Run(scenario);
        Assert.True(exitCode == actualExitCode, $"exit code {actualExitCode}: {error}");
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    internal static (int ExitCode, string Error) Run(string scenario)
    {
        string? host = Environment.ProcessPath;
        bool isDotnet = Path.GetFileNameWithoutExtension(host) == "dotnet";
        var start = new ProcessStartInfo(isDotnet ? host! : "dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, scenario },
            RedirectStandardError = true,
        };

        // No core file of what ends by a signal on purpose.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(60_000));
        return (process.ExitCode, error);
    }
}
