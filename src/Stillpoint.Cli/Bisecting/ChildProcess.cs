// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Stillpoint.Cli.Bisecting;

/// <summary>How a child process ended.</summary>
/// <param name="Status">Its exit status; meaningless when it was stopped.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">The first lines it wrote to standard error.</param>
/// <param name="Stopped">Why it was stopped, or null when it ended by itself.</param>
internal sealed record ChildResult(int Status, byte[] Output, string Errors, string? Stopped);

/// <summary>Runs programs that may crash, hang, or print without end, with limits on time and output.</summary>
internal static class ChildProcess
{
    private const int MaxErrorBytes = 1 << 16;

    /// <summary>The executable of this tool and the words that come before its arguments.</summary>
    public static (string File, string[] Words) Self { get; } = FindSelf();

    /// <summary>Runs this tool.</summary>
    public static ChildResult RunSelf(IEnumerable<string> arguments, string? inputFile, TimeSpan limit, long maxOutputBytes) =>
        Run(Self.File, [.. Self.Words, .. arguments], inputFile, limit, maxOutputBytes);

    /// <summary>Runs a program to its end or to a limit.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="inputFile">What it reads as standard input; nothing for null.</param>
    /// <param name="limit">When it is stopped.</param>
    /// <param name="maxOutputBytes">How much it may write to standard output before it is stopped.</param>
    public static ChildResult Run(
        string file, IEnumerable<string> arguments, string? inputFile, TimeSpan limit, long maxOutputBytes)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{file} does not start");
        using CancellationTokenSource overflow = new();
        Task<byte[]> output = ReadAsync(process.StandardOutput.BaseStream, maxOutputBytes, overflow);
        Task<byte[]> errors = ReadAsync(process.StandardError.BaseStream, MaxErrorBytes, overflow: null);
        Task input = WriteAsync(process.StandardInput.BaseStream, inputFile);
        string? stopped = Wait(process, limit, maxOutputBytes, overflow.Token);
        if (stopped is not null)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        // A grandchild that lives on may hold the pipes; what came until now is all there is.
        Task.WaitAll([output, errors, input], TimeSpan.FromSeconds(1));
        return new ChildResult(
            process.ExitCode,
            output.IsCompletedSuccessfully ? output.Result : [],
            errors.IsCompletedSuccessfully ? Encoding.UTF8.GetString(errors.Result) : "",
            stopped);
    }

    private static string? Wait(Process process, TimeSpan limit, long maxOutputBytes, CancellationToken overflow)
    {
        using CancellationTokenSource time = new(limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, overflow);
        try
        {
            process.WaitForExitAsync(either.Token).GetAwaiter().GetResult();
            return overflow.IsCancellationRequested ? TooMuch(maxOutputBytes) : null;
        }
        catch (OperationCanceledException)
        {
            return overflow.IsCancellationRequested
                ? TooMuch(maxOutputBytes)
                : FormattableString.Invariant($"it took more than {limit.TotalSeconds:0.###} s");
        }
    }

    private static string TooMuch(long bytes) => FormattableString.Invariant($"it wrote more than {bytes} bytes");

    /// <summary>Keeps the first bytes of a stream and reads the rest away; says so, if asked to, when there is a rest.</summary>
    private static async Task<byte[]> ReadAsync(Stream stream, long limit, CancellationTokenSource? overflow)
    {
        using MemoryStream kept = new();
        byte[] buffer = new byte[1 << 14];
        int count;
        while ((count = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            int room = (int)Math.Min(count, limit - kept.Length);
            kept.Write(buffer, 0, room);
            if (room < count && overflow is not null)
            {
                await overflow.CancelAsync().ConfigureAwait(false);
                break;
            }
        }

        return kept.ToArray();
    }

    private static async Task WriteAsync(Stream stream, string? file)
    {
        try
        {
            if (file is not null)
            {
                using FileStream input = File.OpenRead(file);
                await input.CopyToAsync(stream).ConfigureAwait(false);
            }

            stream.Close();
        }
        catch (IOException)
        {
            // The program ended before it read everything, which is its own affair.
        }
    }

    /// <summary>The tool is an executable of its own, or a library that <c>dotnet</c> runs.</summary>
    private static (string File, string[] Words) FindSelf()
    {
        string process = Environment.ProcessPath ?? throw new InvalidOperationException("the tool has no file");
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? (process, [Path.Combine(AppContext.BaseDirectory, "stillpoint.dll")])
            : (process, []);
    }
}
