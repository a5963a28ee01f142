// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Stillpoint.Cli.Listings;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Elf;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint maps</c>: prints the stack maps in an object file or executable: LLVM's, and our own.</summary>
internal static class MapsCommand
{
    public const string Examples = """
        Examples:
          llc-19 -filetype=obj points.ll -o points.o
          stillpoint maps points.o
          stillpoint maps points.o --json | jq '.sections[].tables[].functions[].name'

        Exit status: 0; 1 for a file that cannot be read, is damaged or has no section .llvm_stackmaps or
        .stillpoint_maps; 2 for a wrong command line.
        """;

    private const int OutputBufferBytes = 1 << 16;

    public static Command Create()
    {
        Argument<string> file = FileNames.Required(new("FILE")
        {
            Description = "An ELF object file, executable or shared library for x86-64 or aarch64; - reads standard input.",
        });
        Option<bool> json = new("--json") { Description = "Print one JSON document instead of text." };
        Command command = new("maps", "Prints the stack maps of an object file or executable.") { file, json };
        command.SetAction(result => Print(result.GetRequiredValue(file), result.GetValue(json)));
        return command;
    }

    private static int Print(string path, bool asJson)
    {
        if (!ModuleLoader.TryReadBytes(path, out byte[]? bytes))
        {
            return ExitCode.BadInput;
        }

        StackMapFile file;
        try
        {
            file = StackMapFile.Read(bytes);
        }
        catch (MapFormatException error)
        {
            return Refuse(path, error.Message);
        }

        if (file.Sections.IsEmpty && file.CompactSections.IsEmpty)
        {
            return Refuse(path, "the file has no section .llvm_stackmaps or .stillpoint_maps");
        }

        using Stream output = Console.OpenStandardOutput();
        if (asJson)
        {
            StackMapJson.Write(file, output);
        }
        else
        {
            using StreamWriter text = new(output, new UTF8Encoding(false), OutputBufferBytes);
            new StackMapListing(file, text).Write();
        }

        return ExitCode.Success;
    }

    private static int Refuse(string path, string reason)
    {
        Console.Error.WriteLine($"{ModuleLoader.DisplayName(path)}: error: {reason}");
        return ExitCode.BadInput;
    }
}
