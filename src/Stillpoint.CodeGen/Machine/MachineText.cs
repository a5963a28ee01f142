// SPDX-License-Identifier: MIT
//
// The text form of a machine function, for tests:
//
//   %0 general raw 8
//   %1 general raw 8 pin=r0
//   %2 general raw 8 remat
//   %3 general derived 8 base=%0
//   block0 depth=0 header=-1 parent=-1 -> 1 2
//     add mod:%0 use?:%1@r3 #5
//
// Operands are role, "?" if they may be in memory, register, and place once it is known; "#" is the immediate, "!" the
// condition. Fields of memory operands are not part of it.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Machine;

/// <summary>Prints and parses machine functions of a target with the given names of operations.</summary>
public sealed class MachineText
{
    private static readonly string[] Roles = ["use", "late", "def", "early", "mod"];

    private readonly IReadOnlyList<string> _names;

    /// <summary>Makes a printer and parser.</summary>
    /// <param name="names">Names by number of operation, generic ones included.</param>
    public MachineText(IReadOnlyList<string> names) => _names = names;

    /// <summary>The text of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="listsRegisters">Whether virtual registers are listed in front, as a text that is read again needs it.</param>
    public string Print(MachineFunction function, bool listsRegisters = true)
    {
        ArgumentNullException.ThrowIfNull(function);
        var text = new StringBuilder();
        for (int v = 0; listsRegisters && v < function.Registers.Count; v++)
        {
            VirtualRegister register = function.Registers.Rows[v];
            text.Append($"%{v} {Lower(register.Class)} {Lower(register.Kind)} {register.SpillBytes}");
            text.Append(register.Pinned.IsNone ? "" : $" pin={register.Pinned}");
            text.Append(register.IsRematerializable ? " remat" : "");
            text.Append(register.Kind == PointerKind.Derived ? $" base={register.Base}" : "").Append('\n');
        }

        for (int b = 0; b < function.Blocks.Count; b++)
        {
            MachineBlock block = function.Blocks.Rows[b];
            text.Append($"block{b} depth={block.LoopDepth} header={block.LoopHeader} parent={block.LoopParent}");
            text.Append(block.IsCold ? " cold ->" : " ->");
            foreach (MachineBlockId successor in function.Edges[block.Successors])
            {
                text.Append($" {successor.Index}");
            }

            text.Append('\n');
            for (int i = block.First; i < block.End; i++)
            {
                PrintInst(text, function, function.Insts[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads the text of a function into an empty one; lines that start with ";" are comments.</summary>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public void Parse(string text, MachineFunction function)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(function);
        var successors = new List<int[]>();
        foreach (string line in text.Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0][0] == ';')
            {
                continue;
            }

            if (words[0][0] == '%')
            {
                function.Registers.Add(ParseRegister(words));
            }
            else if (words[0].StartsWith("block", StringComparison.Ordinal))
            {
                successors.Add(ParseBlock(words, function));
            }
            else
            {
                ParseInst(words, function);
                function.Blocks.Rows[^1].End = function.InstCount;
            }
        }

        AddEdges(function, successors);
    }

    private static void AddEdges(MachineFunction function, List<int[]> successors)
    {
        var predecessors = new List<MachineBlockId>[successors.Count];
        for (int b = 0; b < predecessors.Length; b++)
        {
            predecessors[b] = [];
        }

        for (int b = 0; b < successors.Count; b++)
        {
            function.Blocks.Rows[b].Successors = function.Edges.Add(successors[b].Select(MachineBlockId.FromIndex).ToArray());
            foreach (int successor in successors[b])
            {
                predecessors[successor].Add(new MachineBlockId(b));
            }
        }

        for (int b = 0; b < successors.Count; b++)
        {
            function.Blocks.Rows[b].Predecessors = function.Edges.Add(predecessors[b].ToArray());
        }
    }

    private void PrintInst(StringBuilder text, MachineFunction function, in MachineInst inst)
    {
        text.Append("  ").Append(_names[inst.Op.Number]);
        foreach (MachineOperand operand in function.OperandsOf(inst))
        {
            text.Append(' ').Append(Roles[(int)operand.Role]);
            text.Append(operand.Constraint == OperandConstraint.Any ? "?:" : ":").Append(operand.Register);
            text.Append(operand.Location.IsNone ? "" : $"@{operand.Location}");
        }

        text.Append(inst.Condition != 0 ? $" !{inst.Condition}" : "");
        text.Append(inst.Immediate != 0 ? $" #{inst.Immediate}" : "").Append('\n');
    }

    private static VirtualRegister ParseRegister(string[] words)
    {
        var register = new VirtualRegister
        {
            Class = Enum.Parse<RegisterClass>(words[1], true),
            Kind = Enum.Parse<PointerKind>(words[2], true),
            SpillBytes = byte.Parse(words[3], CultureInfo.InvariantCulture),
            Pinned = Location.None,
            Base = VirtualRegisterId.None,
        };
        foreach (string word in words.Skip(4))
        {
            if (word == "remat")
            {
                register.IsRematerializable = true;
            }
            else if (word.StartsWith("pin=", StringComparison.Ordinal))
            {
                register.Pinned = ParseLocation(word[4..]);
            }
            else if (word.StartsWith("base=%", StringComparison.Ordinal))
            {
                register.Base = new VirtualRegisterId(Number(word[6..]));
            }
            else
            {
                throw new FormatException($"unknown property {word}");
            }
        }

        return register;
    }

    private static int[] ParseBlock(string[] words, MachineFunction function)
    {
        int arrow = Array.IndexOf(words, "->");
        if (arrow < 4)
        {
            throw new FormatException("a block is \"block0 depth=0 header=-1 parent=-1 -> 1 2\"");
        }

        function.Blocks.Add(new MachineBlock
        {
            First = function.InstCount,
            End = function.InstCount,
            LoopDepth = Number(words[1]["depth=".Length..]),
            LoopHeader = Number(words[2]["header=".Length..]),
            LoopParent = Number(words[3]["parent=".Length..]),
            IsCold = words[arrow - 1] == "cold",
        });
        return [.. words.Skip(arrow + 1).Select(Number)];
    }

    private void ParseInst(string[] words, MachineFunction function)
    {
        int op = _names.ToList().IndexOf(words[0]);
        if (op < 0)
        {
            throw new FormatException($"unknown operation {words[0]}");
        }

        var inst = new MachineInst
        {
            Op = new MachineOp((ushort)op),
            Size = 3,
            FirstOperand = function.OperandCount,
            Source = -1,
        };
        foreach (string word in words.Skip(1))
        {
            if (word[0] == '#')
            {
                inst.Immediate = long.Parse(word.AsSpan(1), provider: CultureInfo.InvariantCulture);
            }
            else if (word[0] == '!')
            {
                inst.Condition = (byte)Number(word[1..]);
            }
            else
            {
                function.AddOperand(ParseOperand(word));
                inst.OperandCount++;
            }
        }

        function.AddInst(inst);
    }

    private static MachineOperand ParseOperand(string word)
    {
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        int at = word.IndexOf('@', StringComparison.Ordinal);
        bool isAny = colon > 0 && word[colon - 1] == '?';
        int role = colon < 0 ? -1 : Array.IndexOf(Roles, word[..(isAny ? colon - 1 : colon)]);
        if (role < 0)
        {
            throw new FormatException($"not an operand: {word}");
        }

        string register = word[(colon + 2)..(at < 0 ? word.Length : at)];
        return new MachineOperand(
            new VirtualRegisterId(Number(register)),
            (OperandRole)role,
            isAny ? OperandConstraint.Any : OperandConstraint.Register)
        {
            Location = at < 0 ? Location.None : ParseLocation(word[(at + 1)..]),
        };
    }

    private static Location ParseLocation(string word)
    {
        int digits = word.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        int number = Number(word[digits..]);
        return word[..digits] switch
        {
            "r" => Location.General(number),
            "v" => Location.Vector(number),
            "spill" => Location.Spill(number),
            "out" => Location.Outgoing(number),
            "in" => Location.Incoming(number),
            _ => throw new FormatException($"not a place: {word}"),
        };
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
