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

/// <summary>Every form over its operands, read back by one disassembler and written again by another assembler.</summary>
public sealed class FormOracleTests
{
    private const int ReportedDifferences = 30;

    [Fact]
    public void The_disassembler_reads_what_the_name_says()
    {
        var differences = new List<string>();
        int count = 0;
        foreach (FormCase made in FormCases.All())
        {
            count++;
            Instruction read = Decode(made.Code);
            string? difference = FormReading.Difference(made, read);
            if (difference is not null) differences.Add($"{made}: {difference}: {read}");
        }

        Assert.True(count > 50_000, $"{count} cases");
        AssertNone(differences);
    }

    [Fact]
    public void Every_form_is_tested()
    {
        var tested = FormCases.All().Select(made => made.Name.Form).ToHashSet();
        string[] missing = Enum.GetValues<X64Form>().Except(tested).Select(form => form.ToString()).ToArray();
        Assert.Equal(["CallRel32", "JccRel32", "JccRel8", "JmpRel32", "JmpRel8"], missing.Order(StringComparer.Ordinal));
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
            for (int i = 0; i < 3; i++) Assert.Equal(EncoderOracleTests.OracleConditions[(int)condition], read[i].ConditionCode);
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
    /// The disassembler's text through llvm-mc. Where there are several encodings, what llvm-mc chose has to mean the
    /// same and must not be shorter by more than the choice of an operand order or of a VEX prefix explains.
    /// </summary>
    [RequiresToolFact("llvm-mc-19")]
    public void Llvm_assembles_the_same()
    {
        FormCase[] cases = FormCases.All().Where((made, i) => made.Memory is null || i % 3 == 0).ToArray();
        var formatter = new GasFormatter();
        formatter.Options.RipRelativeAddresses = true;
        formatter.Options.UsePseudoOps = false;
        formatter.Options.GasShowMnemonicSizeSuffix = true;
        var text = new StringBuilder();
        foreach (FormCase made in cases) text.Append(Text(formatter, made.Code)).Append('\n');

        (_, string output, string error) = Tool.Run("llvm-mc-19", text.ToString(), "--triple=x86_64-linux", "-mattr=+avx2,+fma,+f16c,+bmi,+bmi2,+lzcnt,+movbe,+crc32,+pclmul,+fsgsbase,+xsaveopt,+cx16,+prfchw", "--show-encoding");
        Assert.True(error.Length == 0, error.Length > 6000 ? error[..6000] : error);
        byte[][] encodings = output.Split('\n').Where(line => line.Contains("encoding: [")).Select(Bytes).ToArray();
        Assert.Equal(cases.Length, encodings.Length);

        var differences = new List<string>();
        int equal = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            if (encodings[i].AsSpan().SequenceEqual(cases[i].Code)) equal++;
            else if (Text(formatter, encodings[i]) != Text(formatter, cases[i].Code))
                differences.Add($"{cases[i]}: {Text(formatter, cases[i].Code)}: llvm {Convert.ToHexString(encodings[i])}");
        }

        AssertNone(differences);
        Assert.True(equal > cases.Length * 3 / 4, $"{equal} of {cases.Length} are the same bytes");
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

    private static void AssertNone(List<string> differences) => Assert.True(
        differences.Count == 0,
        $"{differences.Count} differences\n{string.Join('\n', differences.Take(ReportedDifferences))}");
}
