// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Shared;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.StackMaps.Tests;

/// <summary>
/// Damaged sections and files are read or refused: no other exception, no hang, memory in proportion. Runs half a second
/// each from a fixed seed; STILLPOINT_FUZZ_SECONDS and STILLPOINT_FUZZ_SEED change that.
/// </summary>
public sealed class MapFuzzTests
{
    private const long BaseBytes = 64 << 10;
    private const long BytesPerByte = 64;

    /// <summary>Of our tables: what decodes has 54 KB, and its lengths, which begin a table, 2 KB.</summary>
    private const long CompactBytesPerByte = 128;
    private const int MostChanges = 6;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Damaged_sections_are_read_as_they_are_or_refused() => Fuzz(
        random => [.. StackMapWriter.Write(Samples.Random(random)), .. StackMapWriter.Write(Samples.Random(random))],
        bytes =>
        {
            byte[] again = [.. StackMapReader.ReadAll(bytes).SelectMany(StackMapWriter.Write)];
            return again.AsSpan().SequenceEqual(bytes) ? null : "what was read is written otherwise";
        });

    [Fact]
    public void Damaged_tables_of_ours_are_read_as_they_are_or_refused() => Fuzz(
        static random =>
        {
            CompactEncoding encoding = new(MapTables.Default);
            var functions = new CompactFunction[random.Next(1, 4)];
            for (int i = 0; i < functions.Length; i++)
            {
                InstructionMaps maps = new RandomMaps(random.Next(1000)).Make();
                functions[i] = new CompactFunction(0, (uint)maps.Offsets[^1] + 1, 0, encoding.Encode(maps));
            }

            return CompactTableWriter.Write(new CompactTable(MapTables.Default, [.. functions]));
        },
        static bytes =>
        {
            byte[] again = [.. CompactTableReader.ReadAll(bytes).SelectMany(CompactTableWriter.Write)];
            return again.AsSpan().SequenceEqual(bytes) ? null : "what was read is written otherwise";
        },
        CompactBytesPerByte,
        least: 5);

    [Fact]
    public void Damaged_files_are_read_or_refused() => Fuzz(
        random =>
        {
            ElfBuilder elf = Samples.ObjectFile(
                random.Next(2) == 0 ? null : StackMapWriter.Write(Samples.Random(random)));
            elf.IsExtended = random.Next(4) == 0;
            elf.Type = (ushort)random.Next(1, 4);
            return elf.Build();
        },
        bytes =>
        {
            var file = StackMapFile.Read(bytes);
            foreach (StackMapSection section in file.Sections)
            {
                int functions = section.Tables.Sum(table => table.Functions.Length);
                if (functions != section.Places.Length)
                {
                    return "places and functions are not as many";
                }

                foreach (FunctionPlace place in section.Places)
                {
                    _ = place.Symbol?.Name;
                }
            }

            return null;
        });

    /// <summary>Runs on a thread of its own, so that an input that is never done is found by the clock.</summary>
    /// <param name="make">Makes an input.</param>
    /// <param name="read">Reads it, and says what is wrong.</param>
    /// <param name="bytesPerByte">Bytes that reading may allocate for each one of the input.</param>
    /// <param name="least">So many inputs at least are read, and refused.</param>
    private static void Fuzz(
        Func<Random, byte[]> make, Func<byte[], string?> read, long bytesPerByte = BytesPerByte, int least = 100)
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1) / 3;
        int seed = (int)Number("STILLPOINT_FUZZ_SEED", 20263);
        int number = 0;
        int good = 0;
        int refused = 0;
        byte[] input = [];
        Task<string?> task = Task.Factory.StartNew(
            () =>
            {
                long start = Stopwatch.GetTimestamp();
                for (; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; number++)
                {
                    Random random = new(unchecked((seed * 1_000_003) + number));
                    input = Mutate(make(random), random);
                    if (ProblemOf(input, read, bytesPerByte, out bool isGood) is { } problem)
                    {
                        return problem;
                    }

                    good += isGood ? 1 : 0;
                    refused += isGood ? 0 : 1;
                }

                return null;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        string? failure = task.Wait(TimeSpan.FromSeconds(seconds) + TimeLimit) ? task.Result : "takes too long";
        Assert.True(failure is null, $"seed {seed}, input {number}: {failure}\n{(failure is null ? "" : Save(input, seed, number))}");
        Assert.True(good > least && refused > least, $"seed {seed}: {good} inputs were read, {refused} refused");
    }

    /// <summary>What is wrong with the treatment of an input, or null.</summary>
    private static string? ProblemOf(byte[] input, Func<byte[], string?> read, long bytesPerByte, out bool isGood)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string? problem = null;
        isGood = false;
        try
        {
            problem = read(input);
            isGood = problem is null;
        }
        catch (MapFormatException error)
        {
            if (error.Offset < 0 || error.Offset > input.Length)
            {
                problem = $"the error is outside of the input: {error.Message}";
            }
        }
        catch (Exception error)
        {
            problem = error.ToString();
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > BaseBytes + (bytesPerByte * input.Length)
            ? $"reading {input.Length} bytes allocates {allocated}"
            : problem;
    }

    /// <summary>Changes some fields, to numbers at the ends of their ranges above all, and may cut the end off.</summary>
    private static byte[] Mutate(byte[] bytes, Random random)
    {
        byte[] input = random.Next(8) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
        for (int changes = random.Next(MostChanges); changes > 0 && input.Length >= sizeof(ulong); changes--)
        {
            int at = random.Next(input.Length - sizeof(ulong) + 1);
            Span<byte> place = input.AsSpan(at);
            ulong value = random.Next(4) switch
            {
                0 => ulong.MaxValue,
                1 => (ulong)random.Next(16),
                2 => (ulong)random.Next(input.Length + 16),
                _ => (ulong)random.NextInt64(),
            };
            switch (random.Next(4))
            {
                case 0:
                    place[0] = (byte)value;
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt16LittleEndian(input.AsSpan(at & -2), (ushort)value);
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt32LittleEndian(input.AsSpan(at & -4), (uint)value);
                    break;
                default:
                    BinaryPrimitives.WriteUInt64LittleEndian(input.AsSpan(at & -8), value);
                    break;
            }
        }

        return input;
    }

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out double value)
            ? value
            : otherwise;

    private static string Save(byte[] input, int seed, int number)
    {
        string folder = Path.Combine(Checkout.Root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"maps-{seed}-{number}.bin");
        File.WriteAllBytes(file, input);
        return file;
    }
}
