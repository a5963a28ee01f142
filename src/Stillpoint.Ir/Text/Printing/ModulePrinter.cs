// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>Writes the parts of a module, in LLVM's order: head, types, comdats, variables, aliases, functions, attribute
/// groups, metadata.</summary>
/// <remarks>
/// Numbers of globals and of the attribute groups of definitions are given out first; numbers of call-site groups and of
/// metadata when they are first written. So the text is written in one pass and nothing is collected.
/// </remarks>
internal sealed partial class ModulePrinter
{
    private readonly Module _module;
    private readonly Output _out;

    /// <summary>Whether groups and metadata follow at the end, so that <c>#0</c> and <c>!dbg !0</c> mean something.</summary>
    private readonly bool _isWhole;

    private readonly UniqueNames _unique;
    private readonly LocalNames _locals;
    private readonly SecondaryMap<GlobalId, int> _globalNumbers = new(-1);

    /// <summary>Names in functions other than the one being written, for their block addresses.</summary>
    private readonly Dictionary<GlobalId, LocalNames> _otherLocals = [];

    /// <summary>Prepares to write a module or parts of it.</summary>
    /// <param name="module">The module.</param>
    /// <param name="output">Where the text goes.</param>
    /// <param name="isWhole">Whether <see cref="PrintModule"/> will be called, not one of the smaller methods.</param>
    public ModulePrinter(Module module, Output output, bool isWhole)
    {
        _module = module;
        _out = output;
        _isWhole = isWhole;
        _unique = new UniqueNames(module.Names);
        _locals = new LocalNames(_unique);
        NumberGlobals();
        NameTypes();
    }

    /// <summary>Writes the whole module.</summary>
    public void PrintModule()
    {
        FindDeclaredScopes();
        NumberAttributes();
        PrintHead();
        PrintTypes();
        PrintComdats();
        PrintGlobals(GlobalKind.Variable);
        PrintGlobals(GlobalKind.Alias);
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (_module.Globals[global].Kind == GlobalKind.Function)
            {
                _out.Write((byte)'\n');
                PrintFunction(global);
            }
        }

        PrintAttributeGroups();
        PrintMetadata();
    }

    /// <summary>Writes one instruction, without line end.</summary>
    public void PrintInstruction(Function function, InstId inst)
    {
        _locals.Assign(function);
        WriteInstruction(function, inst);
    }

    /// <summary>Writes a value of a function as an operand.</summary>
    public void PrintOperand(Function function, ValueId value)
    {
        _locals.Assign(function);
        WriteOperand(function, value);
    }

    private void PrintHead()
    {
        if (!_module.SourceFileName.IsNone)
        {
            WriteHeadLine("source_filename = "u8, _module.Names[_module.SourceFileName]);
        }

        WriteHeadLine("target datalayout = "u8, Encoding.UTF8.GetBytes(_module.Layout.Text));
        if (!_module.TargetTriple.IsNone)
        {
            WriteHeadLine("target triple = "u8, _module.Names[_module.TargetTriple]);
        }
    }

    private void WriteHeadLine(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        _out.Write(key);
        _out.WriteQuoted(value);
        _out.Write((byte)'\n');
    }

    private void PrintComdats()
    {
        if (_module.Comdats.Count != 0)
        {
            _out.Write((byte)'\n');
        }

        foreach ((NameId name, ComdatKind kind) in _module.Comdats)
        {
            _out.Write((byte)'$');
            _out.WriteName(_module.Names[name]);
            _out.Write(" = comdat "u8);
            _out.Write(Words.Of(kind));
            _out.Write((byte)'\n');
        }
    }

    /// <summary>Gives globals without name their numbers: variables, aliases, functions, as they appear in the text.</summary>
    private void NumberGlobals()
    {
        int next = 0;
        foreach (GlobalKind kind in (ReadOnlySpan<GlobalKind>)
            [GlobalKind.Variable, GlobalKind.Alias, GlobalKind.Function])
        {
            ReadOnlySpan<GlobalRow> rows = _module.Globals.Rows;
            for (int i = 0; i < rows.Length; i++)
            {
                if (rows[i].Kind == kind && rows[i].Name.IsNone)
                {
                    _globalNumbers[new GlobalId(i)] = next++;
                }
            }
        }
    }

    private void WriteGlobalName(GlobalId global)
    {
        _out.Write((byte)'@');
        NameId name = _module.Globals[global].Name;
        if (name.IsNone)
        {
            _out.WriteDecimal(_globalNumbers[global]);
        }
        else
        {
            _out.WriteName(_module.Names[name]);
        }
    }

    private LocalNames LocalsOf(GlobalId function)
    {
        if (_locals.Function?.Global == function)
        {
            return _locals;
        }

        if (!_otherLocals.TryGetValue(function, out LocalNames? locals))
        {
            locals = new LocalNames(_unique);
            locals.Assign(_module.Globals[function].Body!);
            _otherLocals.Add(function, locals);
        }

        return locals;
    }
}
