// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Stillpoint.Assembler.X64;

namespace Stillpoint.Assembler.Tests;

/// <summary>
/// What a form should be, read from its name and from what the manual says about its mnemonic; never from the encoding.
/// </summary>
internal sealed partial class FormName
{
    private static readonly OperandSize[] WordSizes = [OperandSize.Bits16, OperandSize.Bits32, OperandSize.Bits64];
    private static readonly OperandSize[] LargeSizes = [OperandSize.Bits32, OperandSize.Bits64];
    private static readonly OperandSize[] AllSizes = [OperandSize.Bits8, .. WordSizes];
    private static readonly OperandSize[] VectorSizes = [OperandSize.Bits128, OperandSize.Bits256];
    private static readonly OperandSize[] NoSize = [default];

    private static readonly HashSet<string> WithByteVariant = Words(
        "Add Or Adc Sbb And Sub Xor Cmp Test Not Neg Mul Imul Div Idiv Inc Dec Rol Ror Rcl Rcr Shl Shr Sar Mov Xchg " +
        "Xadd Cmpxchg");

    private static readonly HashSet<string> LargeOnly = Words(
        "Andn Bextr Bzhi Shlx Sarx Shrx Rorx Pdep Pext Mulx Blsr Blsmsk Blsi Bswap Movnti Movd Pextrd Pinsrd " +
        "Cvtsi2ss Cvtsi2sd Cvttss2si Cvttsd2si Cvtss2si Cvtsd2si Rdfsbase Rdgsbase Wrfsbase Wrgsbase");

    private static readonly HashSet<string> AlwaysLong = Words("Push Pop Call Jmp");

    /// <summary>Vector instructions whose register-or-memory operand is a general register.</summary>
    private static readonly HashSet<string> GeneralRm = Words(
        "Movd Pextrb Pextrw Pextrd Extractps Pinsrb Pinsrw Pinsrd Cvtsi2ss Cvtsi2sd");

    private static readonly HashSet<string> Bmi = Words(
        "Andn Bextr Bzhi Shlx Sarx Shrx Rorx Pdep Pext Mulx Blsr Blsmsk Blsi");

    private static readonly HashSet<string> Only128 = Words(
        "Movd Movq Movss Movsd Movlps Movlpd Movhps Movhpd Movhlps Movlhps Pextrb Pextrw Pextrd Extractps Pinsrb " +
        "Pinsrw Pinsrd Insertps Ucomiss Ucomisd Comiss Comisd Phminposuw Dppd Pclmulqdq Cvtss2sd Cvtsd2ss Cvtsi2ss " +
        "Cvtsi2sd Cvttss2si Cvttsd2si Cvtss2si Cvtsd2si");

    /// <summary>Vector shifts of all elements by one count, which is in an xmm register.</summary>
    private static readonly HashSet<string> ShiftsByOne = Words("Psllw Pslld Psllq Psrlw Psrld Psrlq Psraw Psrad");

    private static readonly HashSet<string> Only256 = Words(
        "Broadcastsd Broadcastf128 Broadcasti128 Extractf128 Extracti128 Insertf128 Inserti128 Perm2f128 Perm2i128 " +
        "Permq Permd");

    private FormName(X64Form form)
    {
        Form = form;
        Match match = Shape().Match(form.ToString());
        Prefix = match.Groups["prefix"].Value;
        Mnemonic = match.Groups["mnemonic"].Value;
        Operands = match.Groups["operand"].Captures.Select(capture => capture.Value).ToArray();
        IsVector = Mnemonic[0] == 'V' || Operands.Contains("Xmm");
        IsVex = Mnemonic[0] == 'V' || Bmi.Contains(Mnemonic);
        Root = Mnemonic[0] == 'V' ? char.ToUpperInvariant(Mnemonic[1]) + Mnemonic[2..] : Mnemonic;
    }

    public X64Form Form { get; }

    /// <summary>Lock, Rep or nothing.</summary>
    public string Prefix { get; }

    public string Mnemonic { get; }

    /// <summary>The mnemonic without the V of AVX.</summary>
    public string Root { get; }

    public string[] Operands { get; }

    public bool IsVector { get; }

    public bool IsVex { get; }

    public bool IsRelative => Operands is [['R', 'e', 'l', ..]];

    public bool HasImmediate => Operands.Any(IsImmediate);

    public bool AllowsMemory => Operands.Any(operand => operand.StartsWith("Rm") || operand.StartsWith("Mem"));

    public bool AllowsRegister => RmIndex >= 0 && !Operands[RmIndex].StartsWith("Mem");

    public bool IsInOpcode => Root is "Bswap" || (Operands[0] == "Reg" && (Root is "Push" or "Pop" ||
        (Root == "Mov" && HasImmediate)));

    /// <summary>The operand that ModRM.rm names: the last register where none may be memory.</summary>
    public int RmIndex => AllowsMemory
        ? Array.FindIndex(Operands, operand => operand.StartsWith("Rm") || operand.StartsWith("Mem"))
        : Array.FindLastIndex(Operands, operand => operand is "Reg" or "Xmm");

    /// <summary>The operand in ModRM.reg; the bit groups and the shifts by an immediate have a digit there.</summary>
    public int RegIndex => HasDigit ? -1 : OtherRegister(0);

    /// <summary>The operand in VEX.vvvv.</summary>
    public int VvvvIndex => HasDigit ? OtherRegister(0) : IsVex && RegIndex >= 0 ? OtherRegister(RegIndex + 1) : -1;

    /// <summary>The register of the three-source blends that is in the immediate.</summary>
    public int Is4Index => Root.Contains("blendv", StringComparison.OrdinalIgnoreCase) && IsVex ? 3 : -1;

    public bool Sizes256Only => Only256.Contains(Root) && Mnemonic[0] == 'V';

    private bool HasDigit => (Root is "Blsr" or "Blsmsk" or "Blsi") || Operands is ["Xmm", "Xmm", "Imm8"] &&
        Root.StartsWith("Ps", StringComparison.Ordinal);

    public static FormName[] All { get; } = Enum.GetValues<X64Form>().Select(form => new FormName(form)).ToArray();

    public OperandSize[] Sizes()
    {
        if (Operands.Length == 0 || IsRelative || AlwaysLong.Contains(Root)) return NoSize;
        if (LargeOnly.Contains(Root) || Operands.Contains("Rm16") || Form == X64Form.Crc32RegRm8) return LargeSizes;
        if (Mnemonic[0] == 'V')
            return Only128.Contains(Root) || IsScalar || Sizes256Only ? NoSize : VectorSizes;
        if (IsVector || Root is "Setcc" or "Movsxd") return NoSize;
        if (Form is X64Form.MovRegImm32 or X64Form.MovRegImm64) return NoSize;
        if (Operands[0].StartsWith("Mem") && Prefix.Length == 0 && Operands.Length == 1) return NoSize;
        if (Prefix == "Lock" && Root is "Cmpxchg8b" or "Cmpxchg16b") return NoSize;
        return WithByteVariant.Contains(Root) && !(Root == "Imul" && Operands.Length > 1) ? AllSizes : WordSizes;
    }

    /// <summary>
    /// Bytes of a general register or of memory that the operand has; 0 where the name does not tell.
    /// </summary>
    public int WidthOf(int operand, OperandSize size, bool isMemory)
    {
        string token = Operands[operand];
        if (token is "Rm8" || Root == "Setcc") return 1;
        if (token is "Rm16") return 2;
        if (token.StartsWith("Mem") && token.Length > 3) return int.Parse(token[3..]) / 8;
        if (Form == X64Form.MovsxdRegRm) return token == "Reg" ? 8 : 4;
        if (Form == X64Form.Crc32RegRm && token == "Reg") return Math.Max(4, (int)size);
        if (Form == X64Form.MovRegImm32) return 4;
        if (Form == X64Form.MovRegImm64 || AlwaysLong.Contains(Root)) return 8;
        if (isMemory)
        {
            return Root switch
            {
                "Lea" => 0,
                "Pextrb" or "Pinsrb" => 1,
                "Pextrw" or "Pinsrw" => 2,
                "Extractps" => 4,
                _ => (int)size,
            };
        }

        return LargeOnly.Contains(Root) || !IsVector ? (int)size : 4;
    }

    public bool IsVectorOperand(int operand) =>
        Operands[operand] == "Xmm" ||
        (Operands[operand].StartsWith("Rm") && !GeneralRm.Contains(Root) && (IsVector || Root.EndsWith("2si")));

    /// <summary>Whether a vector operand is a ymm register under the size.</summary>
    public bool IsYmm(int operand, OperandSize size)
    {
        if (Mnemonic[0] != 'V' || !(size == OperandSize.Bits256 || Sizes256Only)) return false;
        bool isRm = operand == RmIndex;
        if (Root.StartsWith("Extract") || Root == "Cvtps2ph") return !isRm;
        if (Root.StartsWith("Cvtpd2") || Root.StartsWith("Cvttpd2")) return isRm;
        if (Root.StartsWith("Insert") || Root.StartsWith("Broadcast") || Root.StartsWith("Pbroadcast")) return !isRm;
        if (Root.StartsWith("Pmovsx") || Root.StartsWith("Pmovzx")) return !isRm;
        if (Root is "Cvtps2pd" or "Cvtdq2pd" or "Cvtph2ps") return !isRm;
        return !(ShiftsByOne.Contains(Root) && isRm && !HasImmediate);
    }

    private bool IsScalar =>
        (Root.EndsWith("ss") || Root.EndsWith("sd")) && Root is not ("Broadcastss" or "Movntss");

    public static bool IsImmediate(string operand) => operand.StartsWith("Imm", StringComparison.Ordinal);

    private int OtherRegister(int from)
    {
        for (int i = from; i < Operands.Length; i++)
        {
            if (i != RmIndex && (Operands[i] is "Reg" or "Xmm")) return i;
        }

        return -1;
    }

    private static HashSet<string> Words(string text) => [.. text.Split(' ')];

    [GeneratedRegex(
        "^(?<prefix>Lock|Rep)?(?<mnemonic>.+?)" +
        @"(?<operand>Reg|Rm16|Rm8|Rm|(?<=Rm)1|Xmm|Mem\d*|Imm\d+|Cl|Rel\d+)*$")]
    private static partial Regex Shape();
}
