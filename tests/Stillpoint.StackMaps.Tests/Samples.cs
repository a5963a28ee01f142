// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.StackMaps.Tests;

/// <summary>Tables that several tests use.</summary>
internal static class Samples
{
    /// <summary>A table with every kind of location, live-outs and a frame of unknown size; <see cref="Bytes"/> writes it.</summary>
    public static StackMapTable Table { get; } = new(
        [
            new StackMapFunction(
                0x1000,
                24,
                [
                    new StackMapRecord(
                        7,
                        12,
                        0,
                        [
                            StackMapLocation.Register(5, 8),
                            StackMapLocation.Direct(6, -8, 8),
                            StackMapLocation.Indirect(7, 16, 4),
                            StackMapLocation.Constant(-1),
                            StackMapLocation.ConstantIndex(0),
                        ],
                        []),
                ]),
            new StackMapFunction(
                0x2000,
                StackMapFunction.DynamicStackSize,
                [new StackMapRecord(ulong.MaxValue - 1, 0x10203, 0, [], [new LiveOut(3, 8)])]),
        ],
        [0x123456789ABCDEF0]);

    /// <summary>The bytes of <see cref="Table"/>, by hand.</summary>
    public static byte[] Bytes { get; } = Convert.FromHexString(string.Concat(
        "03000000", // 0: version and reserved
        "02000000", // 4: functions
        "01000000", // 8: constants
        "02000000", // 12: records
        "0010000000000000", "1800000000000000", "0100000000000000", // 16: address, stack size, records
        "0020000000000000", "FFFFFFFFFFFFFFFF", "0100000000000000", // 40
        "F0DEBC9A78563412", // 64: constant
        "0700000000000000", "0C000000", "0000", "0500", // 72: id, offset, flags, locations
        "01", "00", "0800", "0500", "0000", "00000000", // 88: kind, 0, size, register, 0, offset
        "02", "00", "0800", "0600", "0000", "F8FFFFFF", // 100
        "03", "00", "0400", "0700", "0000", "10000000", // 112
        "04", "00", "0800", "0000", "0000", "FFFFFFFF", // 124
        "05", "00", "0800", "0000", "0000", "00000000", // 136
        "00000000", // 148: padding
        "0000", "0000", "00000000", // 152: 0, live-outs, padding
        "FEFFFFFFFFFFFFFF", "03020100", "0000", "0000", // 160
        "0000", "0100", "0300", "00", "08")); // 176: 0, live-outs, register, 0, size

    /// <summary>All of a table in words; equal for equal tables alone.</summary>
    public static string Describe(StackMapTable table)
    {
        StringBuilder text = new();
        text.AppendJoin(' ', table.Constants).Append('\n');
        foreach (StackMapFunction function in table.Functions)
        {
            text.Append($"function {function.Address} {function.StackSize} {function.Records.Length}\n");
            foreach (StackMapRecord record in function.Records)
            {
                text.Append($"record {record.Id} {record.InstructionOffset} {record.Flags}\n");
                text.AppendJoin('\n', record.Locations).Append('\n');
                text.AppendJoin('\n', record.LiveOuts).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>A table with everything by chance, numbers at the ends of their ranges among it.</summary>
    public static StackMapTable Random(Random random)
    {
        ulong[] constants = new ulong[random.Next(4)];
        for (int i = 0; i < constants.Length; i++)
        {
            constants[i] = Wide(random);
        }

        List<StackMapFunction> functions = [];
        for (int count = random.Next(4); count > 0; count--)
        {
            var records = new StackMapRecord[random.Next(4)];
            for (int i = 0; i < records.Length; i++)
            {
                records[i] = RandomRecord(random, constants.Length);
            }

            functions.Add(new StackMapFunction(Wide(random), Wide(random), [.. records]));
        }

        return new StackMapTable([.. functions], [.. constants]);
    }

    private static StackMapRecord RandomRecord(Random random, int constants)
    {
        var locations = new StackMapLocation[random.Next(7)];
        for (int i = 0; i < locations.Length; i++)
        {
            var kind = (StackMapLocationKind)random.Next(1, constants == 0 ? 5 : 6);
            int offset = kind == StackMapLocationKind.ConstantIndex ? random.Next(constants) : (int)Wide(random);
            locations[i] = new StackMapLocation(kind, (ushort)Wide(random), (ushort)Wide(random), offset);
        }

        var liveOuts = new LiveOut[random.Next(5)];
        for (int i = 0; i < liveOuts.Length; i++)
        {
            liveOuts[i] = new LiveOut((ushort)Wide(random), (byte)Wide(random));
        }

        return new StackMapRecord(
            Wide(random), (uint)Wide(random), (ushort)Wide(random), [.. locations], [.. liveOuts]);
    }

    private static ulong Wide(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => ulong.MaxValue,
        2 => (ulong)random.Next(100),
        _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
    };

    /// <summary>An object file: two functions in .text, one of them local, and <see cref="Table"/> with their relocations.</summary>
    public static ElfBuilder ObjectFile(byte[]? maps = null)
    {
        ElfBuilder elf = new();
        int text = elf.Section(".text", 1, new byte[64], flags: 6);
        int section = elf.Section(".llvm_stackmaps", 1, maps ?? WithoutAddresses(), flags: 2);
        elf.Section(".bss", 8, []);
        int ofText = elf.Symbol("", 0, 3, text);
        elf.Symbol("local", 0x20, 2, text);
        int first = elf.Symbol("first", 0x10, 2, text);
        int symbols = elf.SymbolSection();
        byte[] relocations = [.. ElfBuilder.Relocation(16, 1, first, 0), .. ElfBuilder.Relocation(40, 1, ofText, 0x20)];
        elf.Section(".rela.llvm_stackmaps", 4, relocations, link: (uint)symbols, info: (uint)section);
        return elf;
    }

    /// <summary>As in an object file, where relocations give the addresses.</summary>
    private static byte[] WithoutAddresses()
    {
        byte[] bytes = [.. Bytes];
        bytes.AsSpan(16, 8).Clear();
        bytes.AsSpan(40, 8).Clear();
        return bytes;
    }
}
