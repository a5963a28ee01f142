// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.IO;
using System.Threading;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Functions;
using Stillpoint.Native.Code;

namespace Stillpoint.Runtime.Code;

/// <summary>Code at an address.</summary>
/// <param name="Start">First byte.</param>
/// <param name="Number">Number of the function in the program.</param>
/// <param name="Function">What is known of it.</param>
internal readonly record struct PlacedFunction(nint Start, int Number, CompiledFunction Function)
{
    /// <summary>Whether it is not that function, but what calls go through on their way to it.</summary>
    internal bool IsStub { get; init; }

    /// <summary>The instruction of the function that is at an offset of the code, or none.</summary>
    internal InstId SourceAt(int offset) => IsStub ? InstId.None : Function.Sources.At(offset);
}

/// <summary>Says what addresses relocations stand for.</summary>
internal interface IRelocationTargets
{
    /// <summary>The address that a relocation other than those within the code refers to.</summary>
    ulong AddressOf(in Relocation relocation);
}

/// <summary>Where compiled code lives: one region of address space, filled from its start.</summary>
/// <remarks>
/// Thread-safe. Code stays until it is freed, or the cache is disposed; nobody runs it or returns into it by then.
/// </remarks>
internal sealed class CodeCache : IDisposable
{
    /// <summary>Address space reserved; memory is used as code comes.</summary>
    internal const int ReservedBytes = 256 << 20;

    private readonly CodeMemory _memory = new(ReservedBytes);
    private readonly Lock _lock = new();
    private readonly TextWriter? _perfMap;
    private PlacedFunction[] _functions = new PlacedFunction[64];
    private int _count;

    /// <param name="writesPerfMap">Whether profilers should find the functions by name, in /tmp/perf-PID.map.</param>
    internal CodeCache(bool writesPerfMap)
    {
        if (writesPerfMap)
        {
            FileStream file = new($"/tmp/perf-{Environment.ProcessId}.map", FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            _perfMap = new StreamWriter(file) { AutoFlush = true };
        }
    }

    /// <summary>Start of the region; data that code refers to must be within 2 GB of all of it.</summary>
    internal nint Start => _memory.Start;

    /// <summary>Bytes in use.</summary>
    internal long UsedBytes => _memory.UsedBytes;

    /// <summary>Functions in the cache.</summary>
    internal int Count => Volatile.Read(ref _count);

    /// <summary>Whether 32-bit distances reach an address from everywhere in the region.</summary>
    internal bool Reaches(ulong address)
    {
        long distance = (long)address - Start;
        return distance > ReservedBytes + int.MinValue && distance < int.MaxValue;
    }

    /// <summary>Places code that needs no relocation.</summary>
    internal nint PublishStub(ReadOnlySpan<byte> code) => _memory.Publish(code);

    /// <summary>Places a function and fills in its relocations.</summary>
    /// <returns>The function where it can be called.</returns>
    /// <exception cref="CompileException">Something it refers to is out of reach, or the cache is full.</exception>
    internal PlacedFunction Publish(int number, CompiledFunction function, IRelocationTargets targets, bool isStub = false)
    {
        byte[] code = (byte[])function.Code.Clone();
        CodeRoom room;
        try
        {
            room = _memory.Reserve(code.Length);
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            throw new CompileException(function.Name, $"no room in the code cache of {ReservedBytes} bytes", e);
        }

        nint start = room.Address;
        PlacedFunction placed = new(start, number, function) { IsStub = isStub };
        try
        {
            foreach (ref readonly Relocation relocation in function.Relocations.AsSpan())
            {
                Relocate(code, start, function, relocation, targets);
            }
        }
        catch
        {
            _memory.Free(start, code.Length);
            throw;
        }

        _memory.Fill(room, code);
        lock (_lock)
        {
            Add(placed);
            _perfMap?.WriteLine($"{start:x} {code.Length:x} {function.Name}");
        }

        return placed;
    }

    /// <summary>Frees the code of a function, which nobody runs or returns into any more.</summary>
    internal void Free(in PlacedFunction placed)
    {
        lock (_lock)
        {
            int index = IndexBehind((ulong)placed.Start) - 1;
            if (index < 0 || _functions[index].Start != placed.Start) throw new ArgumentException("no such function", nameof(placed));
            _functions.AsSpan(index + 1, _count - index - 1).CopyTo(_functions.AsSpan(index));
            _functions[_count - 1] = default;
            Volatile.Write(ref _count, _count - 1);
        }

        _memory.Free(placed.Start, placed.Function.Code.Length);
    }

    /// <summary>All functions that were placed, by address.</summary>
    internal PlacedFunction[] All()
    {
        lock (_lock)
        {
            return _functions.AsSpan(0, _count).ToArray();
        }
    }

    /// <summary>Replaces 8 bytes of code at once.</summary>
    internal void StoreWord(nint address, ulong word) => _memory.StoreWord(address, word);

    /// <summary>Replaces bytes of code that nobody runs meanwhile.</summary>
    internal void Replace(nint address, ReadOnlySpan<byte> code) => _memory.Replace(address, code);

    /// <summary>Finds the function whose code an address is in.</summary>
    /// <param name="address">Any value.</param>
    /// <param name="function">The function.</param>
    /// <param name="offset">The address as an offset in its code.</param>
    internal bool TryFind(ulong address, out PlacedFunction function, out int offset)
    {
        lock (_lock)
        {
            int low = IndexBehind(address);
            function = low > 0 ? _functions[low - 1] : default;
            offset = (int)(address - (ulong)function.Start);
            return low > 0 && address - (ulong)function.Start < (ulong)function.Function.Code.Length;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _perfMap?.Dispose();
        _memory.Dispose();
    }

    private static void Relocate(
        byte[] code, nint start, CompiledFunction function, in Relocation relocation, IRelocationTargets targets)
    {
        bool isWithin = relocation.Kind is RelocationKind.Rel32Code or RelocationKind.Abs64Code;
        ulong target = isWithin ? (ulong)(start + relocation.Index) : targets.AddressOf(relocation);
        long value = (long)target + relocation.Addend;
        Span<byte> place = code.AsSpan(relocation.Offset);
        switch (relocation.Kind)
        {
            case RelocationKind.Abs64Code or RelocationKind.Abs64Global or RelocationKind.Abs64Native
                or RelocationKind.Abs64Helper or RelocationKind.Abs64Function:
                BinaryPrimitives.WriteInt64LittleEndian(place, value);
                break;
            default:
                long distance = value - (start + relocation.Offset);
                if (distance != (int)distance)
                {
                    throw new CompileException(
                        function.Name, $"{relocation.Kind} {relocation.Index} is out of reach, {distance} bytes away");
                }

                BinaryPrimitives.WriteInt32LittleEndian(place, (int)distance);
                break;
        }
    }

    /// <summary>The number of the first function behind an address. With the lock.</summary>
    private int IndexBehind(ulong address)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if ((ulong)_functions[middle].Start <= address)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Add(in PlacedFunction function)
    {
        if (_count == _functions.Length)
        {
            Array.Resize(ref _functions, _count * 2);
        }

        int index = IndexBehind((ulong)function.Start);
        _functions.AsSpan(index, _count - index).CopyTo(_functions.AsSpan(index + 1));
        _functions[index] = function;
        Volatile.Write(ref _count, _count + 1);
    }
}
