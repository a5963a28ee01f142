// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Shared;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>A folder that lives as long as a test, in which files are compiled, linked and run.</summary>
internal sealed class Workbench : IDisposable
{
    /// <summary>Sources that tests compile.</summary>
    public const string Sources = "tests/files/objects";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("stillpoint-objects-").FullName;

    /// <summary>A path in the folder.</summary>
    public string File(string name) => Path.Combine(_folder, name);

    /// <summary>A source of the checkout.</summary>
    public static string Source(string name) => Path.Combine(Checkout.Root, Sources, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Has clang make IR of a C source; gives its path.</summary>
    public string Translate(string source, params string[] options)
    {
        string ir = File(Path.GetFileNameWithoutExtension(source) + ".ll");
        Run("clang-19", ["-S", "-emit-llvm", "-w", .. options, Source(source), "-o", ir]);
        return ir;
    }

    /// <summary>Makes an object file of a file of IR; gives its path.</summary>
    public string Compile(string ir, ObjectOptions? options = null) =>
        CompileText(System.IO.File.ReadAllText(ir), Path.GetFileNameWithoutExtension(ir), options);

    /// <summary>Makes an object file of IR; gives its path.</summary>
    public string CompileText(string ir, string name = "module", ObjectOptions? options = null)
    {
        byte[]? bytes = TryCompile(ir, out IReadOnlyList<string> faults, options);
        Assert.True(bytes is not null, string.Join('\n', faults));
        string path = File(name + ".o");
        System.IO.File.WriteAllBytes(path, bytes!);
        return path;
    }

    /// <summary>The bytes of an object file, or why there is none.</summary>
    public static byte[]? TryCompile(string ir, out IReadOnlyList<string> faults, ObjectOptions? options = null)
    {
        ReadResult read = IrReader.Read(new SourceText("module.ll", System.Text.Encoding.UTF8.GetBytes(ir)));
        Assert.True(read.Module is not null, string.Join('\n', read.Diagnostics));
        Assert.Empty(IrVerifier.Verify(read.Module!));
        return ObjectCompiler.Compile(read.Module!, options ?? Checked, out faults);
    }

    /// <summary>Options with all checks.</summary>
    public static ObjectOptions Checked => new() { Passes = new PipelineOptions { Verify = true } };

    /// <summary>No passes, short compile time.</summary>
    public static ObjectOptions Fast =>
        new() { Passes = new PipelineOptions { Passes = Pipeline.FastName, Verify = true }, Effort = CompileEffort.Fast };

    /// <summary>What processors of the level x86-64-v3 have.</summary>
    public static ObjectOptions Modern => Checked with { Features = X64Features.V3 };

    /// <summary>Links with gcc; gives the path of the program.</summary>
    public string Link(params string[] arguments)
    {
        string program = File("program");
        (_, string errors) = Run("gcc", [.. arguments, "-lm", "-o", program]);
        Assert.Equal("", errors);
        return program;
    }

    /// <summary>Runs a tool that must succeed.</summary>
    public (string Output, string Errors) Run(string tool, params string[] arguments)
    {
        (int status, string output, string errors) = Execute(tool, "", arguments);
        Assert.True(status == 0, $"{tool} {string.Join(' ', arguments)}: status {status}\n{output}{errors}");
        return (output, errors);
    }

    /// <summary>Runs a program in the folder.</summary>
    public (int Status, string Output, string Errors) Execute(string program, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading everything.
        }

        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} takes longer than {Limit}");
        }

        return (process.ExitCode, output.Result, errors.Result);
    }
}
