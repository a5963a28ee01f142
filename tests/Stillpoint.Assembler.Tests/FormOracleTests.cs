// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Iced.Intel;
using Shared;
using Stillpoint.Assembler.X64;
using Xunit;

namespace Stillpoint.Assembler.Tests;

/// <summary>
/// Every form over its operands, read back by one disassembler and written again by another assembler.
/// </summary>
public sealed class FormOracleTests
{
    [Fact]
    public void The_disassembler_reads_what_the_name_says()
    {
        var differences = new Dictionary<X64Form, string>();
        int count = 0;
        foreach (FormCase made in FormCases.All())
        {
            count++;
            Instruction read = Decode(made.Code);
            string? difference = FormReading.Difference(made, read);
            if (difference is not null) differences.TryAdd(made.Name.Form, $"{made}: {difference}: {read}");
        }

        Assert.True(count > 50_000, $"{count} cases");
        AssertNone(differences);
    }

    [Fact]
    public void Every_form_is_tested()
    {
        var tested = FormCases.All().Select(made => made.Name.Form).ToHashSet();
        string[] missing = Enum.GetValues<X64Form>().Except(tested).Select(form => form.ToString()).ToArray();
        Array.Sort(missing, StringComparer.Ordinal);
        Assert.Equal(["CallRel32", "JccRel32", "JccRel8", "JmpRel32", "JmpRel8"], missing);
    }

    [Fact]
    public void Conditions_are_added_to_the_form()
    {
        var encoder = new X64Encoder();
        foreach (Stillpoint.Assembler.X64.Condition condition in Enum.GetValues<Stillpoint.Assembler.X64.Condition>())
        {
            encoder.Buffer.Reset();
            encoder.RegReg(X64Form.SetccRm.When(condition), default, 0, 6);
            encoder.RegReg(X64Form.CmovccRegRm.When(condition), OperandSize.Bits64, 9, 3);
            encoder.Relative(X64Form.JccRel32, condition, 100);
            encoder.Relative(X64Form.JmpRel32, default, -5);
            encoder.Relative(X64Form.CallRel32, default, 12);
            Assert.Equal(encoder.Length - 4, encoder.LastDisplacementOffset);
            Instruction[] read = DecodeAll(encoder.Buffer.Finish().ToArray());
            Assert.Equal(5, read.Length);
            ConditionCode expected = EncoderOracleTests.OracleConditions[(int)condition];
            Assert.All(read[..3], instruction => Assert.Equal(expected, instruction.ConditionCode));
            Assert.StartsWith("Set", read[0].Mnemonic.ToString());
            Assert.StartsWith("Cmov", read[1].Mnemonic.ToString());
            Assert.True(read[2].IsJccNear);
            Assert.Equal(Mnemonic.Jmp, read[3].Mnemonic);
            Assert.Equal(read[3].IP, read[3].NearBranchTarget);
            Assert.Equal(Mnemonic.Call, read[4].Mnemonic);
            Assert.Equal(read[4].NextIP + 12, read[4].NearBranchTarget);
        }
    }

    /// <summary>
    /// The disassembler's text through llvm-mc. Where there are several encodings, what llvm-mc chose has to read the
    /// same. It is told the kind of VEX prefix, since it else exchanges operands to get the shorter one; xchg of two
    /// registers, which it exchanges as well, is left to the other test.
    /// </summary>
    [RequiresToolFact("llvm-mc-19")]
    public void Llvm_assembles_the_same()
    {
        FormCase[] cases = FormCases.All()
            .Where((made, i) => made.Memory is null ? made.Name.Form != X64Form.XchgRmReg : i % 3 == 0)
            .ToArray();
        var formatter = new GasFormatter();
        formatter.Options.RipRelativeAddresses = true;
        formatter.Options.UsePseudoOps = false;
        formatter.Options.GasShowMnemonicSizeSuffix = true;
        var text = new StringBuilder();
        foreach (FormCase made in cases)
        {
            int vex = made.Name.IsVex ? Array.FindIndex(made.Code, value => value is 0xC4 or 0xC5) : -1;
            text.Append(vex < 0 ? "" : made.Code[vex] == 0xC4 ? "{vex3} " : "{vex2} ");
            text.Append(Text(formatter, made.Code)).Append('\n');
        }


        (_, string output, string error) =
            Tool.Run("llvm-mc-19", text.ToString(), "--triple=x86_64-linux", "--mattr=+avx2,+fma", "--show-encoding");
        IEnumerable<string> errors =
            error.Split('\n').Where((_, i) => i % 3 == 1).DistinctBy(line => line.Split(' ')[0]);
        Assert.True(error.Length == 0, string.Join('\n', errors));
        byte[][] encodings = output.Split('\n').Where(line => line.Contains("encoding: [")).Select(Bytes).ToArray();
        Assert.Equal(cases.Length, encodings.Length);

        var differences = new Dictionary<X64Form, string>();
        int equal = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            if (encodings[i].AsSpan().SequenceEqual(cases[i].Code))
            {
                equal++;
                continue;
            }

            string read = Text(formatter, cases[i].Code);
            if (Text(formatter, encodings[i]) == read) continue;
            differences.TryAdd(
                cases[i].Name.Form, $"{cases[i]}: {read}: llvm {Convert.ToHexString(encodings[i])}");
        }

        AssertNone(differences);
        Assert.True(equal > cases.Length * 9 / 10, $"{equal} of {cases.Length} are the same bytes");
    }

    private static byte[] Bytes(string line)
    {
        string list = line[(line.IndexOf("encoding: [", StringComparison.Ordinal) + 11)..line.LastIndexOf(']')];
        return list.Split(',').Select(item => byte.Parse(item.AsSpan(2), NumberStyles.HexNumber)).ToArray();
    }

    private static string Text(GasFormatter formatter, byte[] code)
    {
        var output = new StringOutput();
        formatter.Format(Decode(code), output);
        return output.ToStringAndReset();
    }

    private static Instruction Decode(byte[] code) => Iced.Intel.Decoder.Create(64, code).Decode();

    private static Instruction[] DecodeAll(byte[] code)
    {
        var decoder = Iced.Intel.Decoder.Create(64, code);
        var read = new List<Instruction>();
        while (decoder.IP < (ulong)code.Length) read.Add(decoder.Decode());
        return read.ToArray();
    }

    /// <summary>The first difference of each form is enough.</summary>
    private static void AssertNone(Dictionary<X64Form, string> differences) => Assert.True(
        differences.Count == 0, $"{differences.Count} forms differ\n{string.Join('\n', differences.Values)}");
}
