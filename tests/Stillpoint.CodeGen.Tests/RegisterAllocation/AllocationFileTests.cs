// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Xunit;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>
/// Runs tests/files/regalloc. Directives: "EXPECT blockN inserted K" counts moves that were inserted, "EXPECT blockN
/// NAME K" instructions of a name, "EXPECT moves K" what expansion leaves, "EXPECT spill K" frame units, and "EXPECT
/// proof 1" allocates in every stress mode and runs the function before and after.
/// </summary>
public sealed class AllocationFileTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!)];

    private static string Folder => Path.Combine(Checkout.Root, "tests", "files", "regalloc");

    [Theory]
    [MemberData(nameof(Files))]
    public void Expectations_hold(string file)
    {
        string text = File.ReadAllText(Path.Combine(Folder, file));
        var before = new MachineFunction();
        TestTarget.Text.Parse(text, before);
        MachineFunction after = TestTarget.Copy(before);
        new RegisterAllocator().Run(after, TestTarget.Description);
        string printed = TestTarget.Text.Print(after);
        Assert.Null(AllocationChecker.Check(before, after, TestTarget.Description));
        MachineFunction expanded = TestTarget.Copy(after);
        new ParallelMoves().Expand(expanded, TestTarget.Description);

        string[][] directives = [.. text.Split('\n')
            .Where(line => line.StartsWith("; EXPECT ", StringComparison.Ordinal))
            .Select(line => line["; EXPECT ".Length..].Split(' '))];
        Assert.NotEmpty(directives);
        foreach (string[] words in directives)
        {
            int expected = int.Parse(words[^1], CultureInfo.InvariantCulture);
            int actual = words[0] switch
            {
                "moves" => CountMoves(expanded),
                "spill" => after.SpillUnits,
                "proof" => Enum.GetValues<AllocatorStress>().All(mode => AllocationProof.Failure(before, mode) == null) ? 1 : 0,
                _ => Count(after, int.Parse(words[0]["block".Length..], CultureInfo.InvariantCulture), words[1]),
            };
            Assert.True(expected == actual, $"{string.Join(' ', words)}: {actual}\n{printed}");
        }
    }

    private static int CountMoves(MachineFunction function)
    {
        int count = 0;
        foreach (MachineInst inst in function.Insts)
        {
            count += inst.Op == GenericOps.Move ? 1 : 0;
        }

        return count;
    }

    private static int Count(MachineFunction function, int block, string name)
    {
        MachineBlock row = function.Blocks.Rows[block];
        int count = 0;
        for (int i = row.First; i < row.End; i++)
        {
            MachineInst inst = function.Insts[i];
            bool isInserted = inst.Op.Number is 1 or 2 && inst.Condition == 1;
            count += name == "inserted"
                ? isInserted ? inst.OperandCount / 2 : 0
                : TestTarget.Names[inst.Op.Number] == name ? 1 : 0;
        }

        return count;
    }
}
