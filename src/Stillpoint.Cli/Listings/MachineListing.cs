// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;

namespace Stillpoint.Cli.Listings;

/// <summary>Writes the machine instructions of functions at one stage of their compilation.</summary>
internal sealed class MachineListing
{
    private static readonly MachineText Text = new(OperationNames());

    private readonly TextWriter _output;
    private readonly MachineStage _stage;
    private string _last = "";

    public MachineListing(TextWriter output, MachineStage stage)
    {
        _output = output;
        _stage = stage;
    }

    /// <summary>Takes note of a function while it is compiled.</summary>
    public void Observe(MachineStage stage, MachineFunction function, TargetDescription target)
    {
        if (stage == _stage)
        {
            _last = Text.Print(function, listsRegisters: false);
        }
    }

    /// <summary>Writes the function that was compiled last.</summary>
    public void Write(CompiledFunction function)
    {
        _output.WriteLine($"@{function.Name}:");
        _output.WriteLine(_last);
    }

    /// <summary>By number; numbers between the generic operations and the target's own have none.</summary>
    private static string[] OperationNames()
    {
        string[] names = new string[1 + (int)Enum.GetValues<X64Op>().Max()];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Enum.GetName((X64Op)i) ?? "";
        }

        return names;
    }
}
