// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using Stillpoint.Bench.Measuring;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Native.Code;
using Stillpoint.Runtime;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>
/// The functions of <c>benchmarks/stop/guests.ll</c> as the pipeline compiles them, placed where a fiber can be made to
/// run them: they never return, so no program runs them.
/// </summary>
internal sealed class StopCode : IDisposable
{
    private const int SlotBytes = 8;
    private const int Alignment = 16;

    private readonly CodeMemory _memory = new(64 * 1024);
    private readonly Dictionary<string, nint> _addresses = [];

    public StopCode()
    {
        string path = Path.Combine(Checkout.Root, "benchmarks", "stop", "guests.ll");
        ReadResult read = IrReader.Read(new SourceText("guests.ll", File.ReadAllBytes(path)));
        Module module = read.Module ?? throw new BenchmarkException($"{read.Diagnostics[0]}");
        using CompiledEngine engine = CompilerSetup.MakeEngine(module);
        using GuestProgram program =
            GuestProgram.Link(module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> faults)
            ?? throw new BenchmarkException($"{faults[0]}");
        Place(module, engine);
    }

    /// <summary>Where a function starts.</summary>
    public nint this[string name] => _addresses[name];

    /// <summary>First byte of the code.</summary>
    public nint Start => _memory.Start;

    /// <summary>Bytes of the code.</summary>
    public int Bytes => _memory.UsedBytes;

    public void Dispose() => _memory.Dispose();

    /// <summary>One piece of memory: a slot with the address of each global that is a function, then the functions.</summary>
    private void Place(Module module, CompiledEngine engine)
    {
        int end = module.Globals.Count * SlotBytes;
        List<(int Offset, CompiledFunction Function)> placed = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not null)
            {
                CompiledFunction function = engine.CompileUnplaced(new GlobalId(i));
                int offset = (end + Alignment - 1) / Alignment * Alignment;
                placed.Add((offset, function));
                end = offset + function.Code.Length;
            }
        }

        byte[] code = new byte[end];
        CodeRoom room = _memory.Reserve(end);
        nint start = room.Address;
        foreach ((int offset, CompiledFunction function) in placed)
        {
            function.Code.CopyTo(code, offset);
            BinaryPrimitives.WriteInt64LittleEndian(code.AsSpan(function.Function.Index * SlotBytes), start + offset);
            _addresses.Add(function.Name, start + offset);
            foreach (Relocation relocation in function.Relocations)
            {
                if (relocation.Kind != RelocationKind.Rel32EntrySlot)
                {
                    throw new BenchmarkException($"{function.Name} refers to more than functions: {relocation.Kind}");
                }

                int place = offset + relocation.Offset;
                BinaryPrimitives.WriteInt32LittleEndian(
                    code.AsSpan(place), (int)((relocation.Index * SlotBytes) + relocation.Addend - place));
            }
        }

        _memory.Fill(room, code);
    }
}
