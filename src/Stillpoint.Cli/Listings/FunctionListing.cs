// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Cli.Listings;

/// <summary>Writes machine code with the instructions of the IR behind it and, if asked to, what is live where.</summary>
internal sealed class FunctionListing
{
    private const int CommentColumn = 56;

    private static readonly char[] Blanks = [' ', '\n'];

    /// <summary>
    /// Printing one IR instruction takes time linear in its function; in larger ones it is told by its number.
    /// </summary>
    private const int MaxPrintedInsts = 4096;

    private readonly Module _module;
    private readonly TextWriter _output;
    private readonly bool _showsMaps;
    private readonly StringOutput _text = new();
    private readonly Dictionary<Location, PlaceState> _live = [];

    public FunctionListing(Module module, TextWriter output, bool showsMaps)
    {
        _module = module;
        _output = output;
        _showsMaps = showsMaps;
    }

    /// <summary>Writes one function, followed by an empty line.</summary>
    public void Write(CompiledFunction function)
    {
        CodeSymbols symbols = new(_module, function);
        Formatter formatter = MakeFormatter(symbols);
        _output.WriteLine(
            string.Create(
            CultureInfo.InvariantCulture,
            $"@{function.Name}: {function.CodeBytes} bytes, frame {function.Frame.FixedBytes} bytes"));
        int boundary = 0;
        InstId source = InstId.None;
        _live.Clear();
        foreach (Instruction inst in CodeSymbols.Decode(function))
        {
            int offset = (int)inst.IP;
            if (symbols.Label(inst.IP) is { } label)
            {
                _output.WriteLine($"{label}:");
            }

            if (_showsMaps && function.Maps is { } maps)
            {
                boundary = Advance(maps, boundary, offset);
                if (Array.Find(function.DeoptStates, state => state.Offset == offset) is { } deopt)
                {
                    _output.WriteLine($"        ; deopt {MapText.Describe(function.Frame, offset, deopt.Values)}");
                }

                foreach (StackMapPoint found in function.Points)
                {
                    if (found.Offset == offset) _output.WriteLine($"        ; {MapText.Describe(function.Frame, found)}");
                }

                _output.WriteLine($"        ; {MapText.Describe(function.Frame, offset, _live, maps.ResumeAt(offset))}");
            }

            formatter.Format(inst, _text);
            string line = string.Create(CultureInfo.InvariantCulture, $"  {offset:x4}  {_text.ToStringAndReset()}");
            InstId origin = function.Sources.At(offset);
            if (origin != source && !origin.IsNone)
            {
                line = $"{line.PadRight(CommentColumn)} ; {SourceText(function, origin)}";
            }

            source = origin;
            _output.WriteLine(line);
        }

        WriteData(function, symbols);
        _output.WriteLine();
    }

    private static IntelFormatter MakeFormatter(CodeSymbols symbols)
    {
        IntelFormatter formatter = new(symbols);
        FormatterOptions options = formatter.Options;
        options.HexPrefix = "0x";
        options.HexSuffix = null;
        options.UppercaseHex = false;
        options.SpaceAfterOperandSeparator = true;
        options.MemorySizeOptions = MemorySizeOptions.Minimal;
        options.ShowBranchSize = false;
        options.FirstOperandCharIndex = 8;
        return formatter;
    }

    /// <summary>Applies the changes of the boundaries up to an offset; returns the first boundary that is left.</summary>
    private int Advance(InstructionMaps maps, int boundary, int offset)
    {
        for (; boundary < maps.Offsets.Length && maps.Offsets[boundary] <= offset; boundary++)
        {
            foreach (PlaceChange change in maps.ChangesAt(boundary))
            {
                if (change.IsLive)
                {
                    _live[change.Place] = change.State;
                }
                else
                {
                    _live.Remove(change.Place);
                }
            }
        }

        return boundary;
    }

    private string SourceText(CompiledFunction function, InstId inst)
    {
        Function body = _module.Globals[function.Function].Body!;
        return body.InstCount <= MaxPrintedInsts
            ? string.Join(' ', IrPrinter.PrintInstruction(body, inst).Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            : string.Create(CultureInfo.InvariantCulture, $"instruction {inst.Index}");
    }

    private void WriteData(CompiledFunction function, CodeSymbols symbols)
    {
        foreach (int constant in symbols.Constants)
        {
            int bytes = Math.Min(16, function.Code.Length - constant);
            _output.WriteLine($"{symbols.DataName(constant)}: {Convert.ToHexStringLower(function.Code.AsSpan(constant, bytes))}");
        }

        foreach (int table in symbols.Tables)
        {
            _output.Write($"{symbols.DataName(table)}:");
            foreach (int entry in symbols.TableEntries(table))
            {
                _output.Write($" {symbols.Label((ulong)entry)}");
            }

            _output.WriteLine();
        }
    }
}
