// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles;
using Stillpoint.Passes;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint compile -o</c>: writes an object file, all of it or nothing.</summary>
internal static class ObjectFileOutput
{
    /// <summary>Compiles a module and writes the file; says what is wrong on standard error.</summary>
    /// <param name="module">A verified module.</param>
    /// <param name="input">Its path, for messages.</param>
    /// <param name="output">Where the file goes; an earlier one is replaced when the new one is complete.</param>
    /// <param name="options">How it is compiled.</param>
    /// <returns>An exit status.</returns>
    public static int Write(Module module, string input, string output, ObjectOptions options)
    {
        byte[]? bytes;
        try
        {
            bytes = ObjectCompiler.Compile(module, options, out IReadOnlyList<string> faults);
            foreach (string fault in faults)
            {
                Console.Error.WriteLine($"{ModuleLoader.DisplayName(input)}: error: {fault}");
            }
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"{ModuleLoader.DisplayName(input)}: error: {error.Message}");
            return ExitCode.BadInput;
        }

        if (bytes is null) return ExitCode.BadInput;
        try
        {
            Write(bytes, output);
            return ExitCode.Success;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"stillpoint: cannot write '{output}': {ModuleLoader.Reason(error)}");
            return ExitCode.BadInput;
        }
    }

    private static void Write(byte[] bytes, string output)
    {
        if (output == ModuleLoader.StandardStream)
        {
            using Stream stream = Console.OpenStandardOutput();
            stream.Write(bytes);
            return;
        }

        if (Directory.Exists(output))
        {
            throw new IOException("it is a directory");
        }

        string started = $"{output}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(started, bytes);
            File.Move(started, output, overwrite: true);
        }
        catch
        {
            File.Delete(started);
            throw;
        }
    }
}
