// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Cli;

/// <summary>From a path on the command line to a verified module, or to messages on standard error.</summary>
internal static class ModuleLoader
{
    /// <summary>The path that stands for standard input or output.</summary>
    public const string StandardStream = "-";

    /// <summary>What LLVM bitcode starts with.</summary>
    private static ReadOnlySpan<byte> BitcodeMagic => [(byte)'B', (byte)'C', 0xC0, 0xDE];

    /// <summary>Reads and verifies; says why on standard error where it returns false.</summary>
    /// <param name="path">A file, or <see cref="StandardStream"/>.</param>
    /// <param name="statistics">Where times are added.</param>
    /// <param name="module">The module, without verifier errors.</param>
    public static bool TryLoad(string path, Statistics statistics, [NotNullWhen(true)] out Module? module)
    {
        module = null;
        if (!TryReadFile(path, out SourceText? source))
        {
            return false;
        }

        ReadResult read = IrReader.Read(source);
        statistics.ReadSeconds = statistics.Lap();
        if (read.Module is null)
        {
            DiagnosticPrinter.Print(read.Diagnostics);
            return false;
        }

        IReadOnlyList<Diagnostic> faults = IrVerifier.Verify(read.Module);
        statistics.VerifySeconds = statistics.Lap();
        if (faults.Count > 0)
        {
            DiagnosticPrinter.Print(faults);
            return false;
        }

        module = read.Module;
        return true;
    }

    /// <summary>The reason of a failed file operation in a few words, without the path.</summary>
    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "access denied",
        _ => error.Message,
    };

    /// <summary>Reads a file; says why on standard error where it returns false.</summary>
    /// <param name="path">A file, or <see cref="StandardStream"/>.</param>
    /// <param name="bytes">All of it.</param>
    public static bool TryReadBytes(string path, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        try
        {
            bytes = path == StandardStream ? ReadStandardInput() : ReadFile(path);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, Reason(error));
            return false;
        }
    }

    /// <summary>What messages call a file.</summary>
    public static string DisplayName(string path) => path == StandardStream ? "<stdin>" : path;

    private static bool TryReadFile(string path, [NotNullWhen(true)] out SourceText? source)
    {
        source = null;
        if (!TryReadBytes(path, out byte[]? bytes))
        {
            return false;
        }

        if (bytes.AsSpan().StartsWith(BitcodeMagic))
        {
            ReportUnreadable(path, "this is LLVM bitcode; llvm-dis-19 turns it into text");
            return false;
        }

        source = new SourceText(DisplayName(path), bytes);
        return true;
    }

    private static void ReportUnreadable(string path, string reason) =>
        Console.Error.WriteLine($"stillpoint: cannot read '{path}': {reason}");

    private static byte[] ReadFile(string path)
    {
        // File.ReadAllBytes calls this "access denied".
        if (Directory.Exists(path))
        {
            throw new IOException("it is a directory");
        }

        return File.ReadAllBytes(path);
    }

    private static byte[] ReadStandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream bytes = new();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
