// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace Stillpoint.StackMaps.V3;

/// <summary>One stack map table of version 3: what LLVM makes of one module. Immutable.</summary>
/// <remarks>Based on: LLVM 19, "Stack maps and patch points in LLVM", Stack Map Format.</remarks>
public sealed class StackMapTable
{
    /// <summary>Bytes in front of the functions.</summary>
    public const int HeaderBytes = StackMapLayout.HeaderBytes;

    /// <summary>Bytes of each function, its address first.</summary>
    public const int FunctionBytes = StackMapLayout.FunctionBytes;

    public StackMapTable(ImmutableArray<StackMapFunction> functions, ImmutableArray<ulong> constants)
    {
        Functions = functions;
        Constants = constants;
    }

    /// <summary>Functions with the records in them.</summary>
    public ImmutableArray<StackMapFunction> Functions { get; }

    /// <summary>Numbers that <see cref="StackMapLocationKind.ConstantIndex"/> refers to.</summary>
    public ImmutableArray<ulong> Constants { get; }

    /// <summary>Records of all functions.</summary>
    public int RecordCount
    {
        get
        {
            int count = 0;
            foreach (StackMapFunction function in Functions)
            {
                count += function.Records.Length;
            }

            return count;
        }
    }

    /// <summary>Bytes of the table as it is written, a multiple of 8.</summary>
    public long ByteCount
    {
        get
        {
            long bytes = StackMapLayout.HeaderBytes
                + ((long)Functions.Length * StackMapLayout.FunctionBytes)
                + ((long)Constants.Length * StackMapLayout.ConstantBytes);
            foreach (StackMapFunction function in Functions)
            {
                foreach (StackMapRecord record in function.Records)
                {
                    bytes += StackMapLayout.BytesOf(record);
                }
            }

            return bytes;
        }
    }
}

/// <summary>A function with stack maps.</summary>
public sealed class StackMapFunction
{
    /// <summary>The stack size of a function whose frame has no fixed size.</summary>
    public const ulong DynamicStackSize = ulong.MaxValue;

    public StackMapFunction(ulong address, ulong stackSize, ImmutableArray<StackMapRecord> records)
    {
        Address = address;
        StackSize = stackSize;
        Records = records;
    }

    /// <summary>Where it starts; in an object file a relocation gives it, and this is 0.</summary>
    public ulong Address { get; }

    /// <summary>
    /// Bytes between the stack pointer and the return address, and with them a frame pointer that was pushed; or
    /// <see cref="DynamicStackSize"/>.
    /// </summary>
    public ulong StackSize { get; }

    public bool IsDynamic => StackSize == DynamicStackSize;

    /// <summary>In the order of the code.</summary>
    public ImmutableArray<StackMapRecord> Records { get; }
}

/// <summary>Where values are at one instruction.</summary>
public sealed class StackMapRecord
{
    public StackMapRecord(
        ulong id,
        uint instructionOffset,
        ushort flags,
        ImmutableArray<StackMapLocation> locations,
        ImmutableArray<LiveOut> liveOuts)
    {
        Id = id;
        InstructionOffset = instructionOffset;
        Flags = flags;
        Locations = locations;
        LiveOuts = liveOuts;
    }

    /// <summary>What the program has called it; need not be unique.</summary>
    public ulong Id { get; }

    /// <summary>Bytes from the start of the function; behind the call for statepoints.</summary>
    public uint InstructionOffset { get; }

    /// <summary>Reserved by LLVM, which writes 0.</summary>
    public ushort Flags { get; }

    public ImmutableArray<StackMapLocation> Locations { get; }

    /// <summary>Registers that are live behind a patchpoint.</summary>
    public ImmutableArray<LiveOut> LiveOuts { get; }
}

/// <summary>Sizes of the parts of a table, in bytes.</summary>
internal static class StackMapLayout
{
    public const byte Version = 3;
    public const int Alignment = 8;
    public const int HeaderBytes = 16;

    /// <summary>Where the first function's address is.</summary>
    public const int FirstFunction = HeaderBytes;
    public const int FunctionBytes = 24;
    public const int ConstantBytes = 8;
    public const int RecordHeaderBytes = 16;
    public const int LocationBytes = 12;
    public const int LiveOutHeaderBytes = 4;
    public const int LiveOutBytes = 4;
    public const int SmallestRecord = RecordHeaderBytes + Alignment;

    public static int BytesOf(StackMapRecord record) =>
        Align(RecordHeaderBytes + (record.Locations.Length * LocationBytes))
        + Align(LiveOutHeaderBytes + (record.LiveOuts.Length * LiveOutBytes));

    public static int Align(int bytes) => (bytes + Alignment - 1) & -Alignment;

    public static bool IsKnown(StackMapLocationKind kind) =>
        kind is >= StackMapLocationKind.Register and <= StackMapLocationKind.ConstantIndex;
}
