// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>Damages a text in the ways in which files get damaged, and in those that look for limits.</summary>
internal sealed class TextMutator(Random random)
{
    private static readonly string[] Words =
    [
        "i32", "ptr", "void", "x", "label", "metadata", "token", "float", "align", "addrspace(1)", "null", "undef",
        "poison",
        "zeroinitializer", "splat (i8 1)", "blockaddress(@main, %0)", "phi i32 [ 0, %0 ]", "switch", "ret void",
        "%0",
        "%1", "%x", "@main", "@x", "#0", "!0", "!dbg !0", "$c", "^0", "...", "-", "\"", "c\"\\00\"", "{", "}", "(",
        ")",
        "[", "]", "<", ">", "<{", "}>", ",", "=", ":", ";", "!{", "call", "add", "0x7FF8000000000001", "i129", "i0",
        "999999999999999999999", "-1", "4294967295", "2147483647", "u0xFF", "1.5e+300", "[999999999 x i8]",
        "<1048576 x i32>", "%A = type { %A }\n", "unreachable\n", "%9 = ", "attributes #0 = { #0 }\n", "musttail",
        "getelementptr", "inrange(0, 1)", "vscale", "asm", "gc \"x\"", "\"deopt\"(i32 0)", "uselistorder", "distinct",
    ];

    /// <summary>A text with one to four damages.</summary>
    public byte[] Mutate(byte[] text)
    {
        List<byte> bytes = [.. text];
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            MutateOnce(bytes);
        }

        return [.. bytes];
    }

    private void MutateOnce(List<byte> bytes)
    {
        if (bytes.Count == 0)
        {
            bytes.AddRange(Word());
            return;
        }

        switch (random.Next(10))
        {
            case 0:
                bytes[random.Next(bytes.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                int cut = random.Next(bytes.Count);
                bytes.RemoveRange(cut, bytes.Count - cut);
                break;
            case 2:
                (int start, int length) = Line(bytes);
                bytes.RemoveRange(start, length);
                break;
            case 3:
                (start, length) = Line(bytes);
                bytes.InsertRange(Line(bytes).Start, bytes.GetRange(start, length));
                break;
            case 4:
                SwapTokens(bytes);
                break;
            case 5:
                ReplaceToken(bytes, Word());
                break;
            case 6:
                bytes.InsertRange(Token(bytes).Start, [.. Word(), (byte)' ']);
                break;
            case 7:
                ReplaceToken(bytes, Encoding.ASCII.GetBytes(random.NextInt64().ToString()));
                break;
            case 8:
                Nest(bytes);
                break;
            default:
                bytes.Insert(random.Next(bytes.Count), (byte)random.Next(256));
                break;
        }
    }

    private byte[] Word() => Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)]);

    /// <summary>Repeats a token, often with brackets, a few or very many times.</summary>
    private void Nest(List<byte> bytes)
    {
        (int start, int length) = Token(bytes);
        byte[] token = random.Next(2) == 0 ? [.. bytes.GetRange(start, length)] : Word();
        int count = random.Next(20) == 0 ? 20_000 : random.Next(2, 400);
        List<byte> repeated = new(count * (token.Length + 1));
        for (int i = 0; i < count; i++)
        {
            repeated.AddRange(token);
            repeated.Add((byte)' ');
        }

        bytes.InsertRange(start, repeated);
    }

    private void SwapTokens(List<byte> bytes)
    {
        (int firstStart, int firstLength) = Token(bytes);
        (int secondStart, int secondLength) = Token(bytes);
        if (firstStart + firstLength > secondStart)
        {
            return;
        }

        List<byte> first = bytes.GetRange(firstStart, firstLength);
        List<byte> second = bytes.GetRange(secondStart, secondLength);
        bytes.RemoveRange(secondStart, secondLength);
        bytes.InsertRange(secondStart, first);
        bytes.RemoveRange(firstStart, firstLength);
        bytes.InsertRange(firstStart, second);
    }

    private void ReplaceToken(List<byte> bytes, byte[] replacement)
    {
        (int start, int length) = Token(bytes);
        bytes.RemoveRange(start, length);
        bytes.InsertRange(start, replacement);
    }

    /// <summary>A run of bytes of words, or a single other byte.</summary>
    private (int Start, int Length) Token(List<byte> bytes)
    {
        int start = random.Next(bytes.Count);
        int end = start + 1;
        while (IsWordByte(bytes[start]) && start > 0 && IsWordByte(bytes[start - 1]))
        {
            start--;
        }

        while (IsWordByte(bytes[start]) && end < bytes.Count && IsWordByte(bytes[end]))
        {
            end++;
        }

        return (start, end - start);
    }

    private static bool IsWordByte(byte c) =>
        char.IsAsciiLetterOrDigit((char)c) || c is (byte)'.' or (byte)'_' or (byte)'%' or (byte)'@'
        or (byte)'!' or (byte)'#';

    private (int Start, int Length) Line(List<byte> bytes)
    {
        int place = random.Next(bytes.Count);
        int start = bytes.LastIndexOf((byte)'\n', place) + 1;
        int end = bytes.IndexOf((byte)'\n', place);
        end = end < 0 ? bytes.Count : end + 1;
        return start >= end ? (place, 1) : (start, end - start);
    }
}
