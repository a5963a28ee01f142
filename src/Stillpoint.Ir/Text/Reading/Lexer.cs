// SPDX-License-Identifier: MIT
using System;
using System.Buffers;
using Stillpoint.Core.Text;

namespace Stillpoint.Ir.Text.Reading;

/// <summary>Cuts a text into tokens, one at a time, without making strings.</summary>
/// <remarks>
/// The token is in the fields until <see cref="Next"/>. Every byte is looked at a bounded number of times as long as
/// the caller stops at error tokens.
/// </remarks>
internal sealed class Lexer
{
    private const byte Space = 1;
    private const byte LabelByte = 2;
    private const byte WordByte = 4;
    private const byte Digit = 8;

    private static readonly byte[] Classes = MakeClasses();
    private static readonly SearchValues<byte> SkipStops = SearchValues.Create("()[]{}\",;"u8);

    private readonly SourceText _source;
    private byte[] _unescaped = [];

    /// <summary>Sort of the token.</summary>
    public TokenKind Kind;

    /// <summary>First byte of the token.</summary>
    public int Start;

    /// <summary>Byte after the token.</summary>
    public int End;

    /// <summary>Number in names such as <c>%12</c>, width of <c>i32</c>, value of a small integer.</summary>
    public long Number;

    /// <summary>Integer: whether <see cref="Number"/> is its value.</summary>
    public bool IsSmall;

    /// <summary>Word: its meaning, and the value that goes with it.</summary>
    public Keyword Word;

    /// <summary>Value of <see cref="Word"/>, see <see cref="KeywordTable"/>.</summary>
    public int WordValue;

    private int _nameStart;
    private int _nameEnd;
    private bool _isQuoted;

    public Lexer(SourceText source) => _source = source;

    /// <summary>Why the token is an error.</summary>
    public string ErrorText { get; private set; } = string.Empty;

    /// <summary>The bytes of the token.</summary>
    public ReadOnlySpan<byte> Bytes => _source.Bytes[Start..End];

    /// <summary>Whether the name is written without quotes and with digits only, as in the label <c>5:</c>.</summary>
    public bool IsNumericLabel =>
        !_isQuoted && !_source.Bytes[_nameStart.._nameEnd].ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>The name or string in the token, without sigil and quotes, escapes resolved.</summary>
    /// <remarks>Valid until the next call.</remarks>
    public ReadOnlySpan<byte> Name
    {
        get
        {
            ReadOnlySpan<byte> raw = _source.Bytes[_nameStart.._nameEnd];
            return _isQuoted && raw.Contains((byte)'\\') ? Unescape(raw) : raw;
        }
    }

    /// <summary>Makes the rest of the text empty.</summary>
    public void Stop()
    {
        Kind = TokenKind.End;
        Start = End = _source.Bytes.Length;
    }

    /// <summary>Goes on at a place.</summary>
    public void Restart(int offset)
    {
        End = offset;
        Next();
    }

    /// <summary>Reads the next token.</summary>
    public void Next()
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int at = End;
        byte c;
        while (true)
        {
            if ((uint)at >= (uint)text.Length)
            {
                Kind = TokenKind.End;
                Start = End = text.Length;
                return;
            }

            c = text[at];
            if ((Classes[c] & Space) != 0)
            {
                at++;
            }
            else if (c == (byte)';')
            {
                int length = text[at..].IndexOf((byte)'\n');
                at = length < 0 ? text.Length : at + length + 1;
            }
            else
            {
                break;
            }
        }

        Start = at;
        End = at + 1;
        switch (c)
        {
            case (byte)'%':
                LexSigil(text, TokenKind.LocalName, TokenKind.LocalNumber);
                break;
            case (byte)',':
                Kind = TokenKind.Comma;
                break;
            case (byte)'@':
                LexSigil(text, TokenKind.GlobalName, TokenKind.GlobalNumber);
                break;
            case (byte)'!':
                LexExclamation(text);
                break;
            default:
                LexOther(text, c);
                break;
        }
    }

    /// <summary>
    /// Skips brackets with everything in them, from the current opening one; the token after them is current then.
    /// False when the text ends before.
    /// </summary>
    public bool SkipBrackets()
    {
        int end = BracketsEnd(Start);
        if (end < 0)
        {
            return false;
        }

        Restart(end);
        return true;
    }

    /// <summary>Offset after the bracket that closes the one at <paramref name="open"/>, or -1.</summary>
    public int BracketsEnd(int open)
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int depth = 0;
        int at = open;
        while (NextStop(text, ref at))
        {
            byte c = text[at++];
            if (c is (byte)'(' or (byte)'[' or (byte)'{')
            {
                depth++;
            }
            else if (c != (byte)',' && --depth <= 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// Skips to the comma or closing bracket that ends the item which the current token begins; it is current then.
    /// </summary>
    public bool SkipItem()
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int depth = 0;
        int at = Start;
        while (NextStop(text, ref at))
        {
            byte c = text[at];
            if (c is (byte)'(' or (byte)'[' or (byte)'{')
            {
                depth++;
            }
            else if (c == (byte)',' ? depth == 0 : depth-- == 0)
            {
                Restart(at);
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary>Goes to the next bracket or comma that is in no string and no comment.</summary>
    private static bool NextStop(ReadOnlySpan<byte> text, ref int at)
    {
        while (true)
        {
            int length = text[at..].IndexOfAny(SkipStops);
            if (length < 0)
            {
                return false;
            }

            at += length;
            byte c = text[at];
            if (c is not ((byte)'"' or (byte)';'))
            {
                return true;
            }

            length = text[(at + 1)..].IndexOf(c == (byte)'"' ? (byte)'"' : (byte)'\n');
            if (length < 0)
            {
                return false;
            }

            at += length + 2;
        }
    }

    private void LexOther(ReadOnlySpan<byte> text, byte c)
    {
        Kind = c switch
        {
            (byte)'=' => TokenKind.Equal,
            (byte)'(' => TokenKind.OpenParen,
            (byte)')' => TokenKind.CloseParen,
            (byte)'[' => TokenKind.OpenBracket,
            (byte)']' => TokenKind.CloseBracket,
            (byte)'{' => TokenKind.OpenBrace,
            (byte)'}' => TokenKind.CloseBrace,
            (byte)'<' => TokenKind.Less,
            (byte)'>' => TokenKind.Greater,
            (byte)'*' => TokenKind.Star,
            (byte)'|' => TokenKind.Bar,
            (byte)':' => TokenKind.Colon,
            _ => TokenKind.Error,
        };
        if (Kind != TokenKind.Error)
        {
            return;
        }

        switch (c)
        {
            case (byte)'"':
                LexString(text);
                break;
            case (byte)'#':
                LexHash(text);
                break;
            case (byte)'$':
                LexDollar(text);
                break;
            case (byte)'^':
                LexNumberAfterSigil(text, TokenKind.SummaryNumber);
                break;
            case (byte)'+' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                LexNumber(text, c);
                break;
            default:
                LexWord(text, c);
                break;
        }
    }

    private void LexWord(ReadOnlySpan<byte> text, byte first)
    {
        if ((Classes[first] & LabelByte) == 0)
        {
            Error(first is > 32 and < 127 ? $"unexpected character '{(char)first}'" : $"unexpected byte 0x{first:X2}");
            return;
        }

        int at = End;
        while ((uint)at < (uint)text.Length && (Classes[text[at]] & WordByte) != 0)
        {
            at++;
        }

        int wordEnd = at;
        at = LabelEnd(text, at);
        if ((uint)at < (uint)text.Length && text[at] == (byte)':')
        {
            SetLabel(at);
            return;
        }

        if (first == (byte)'.')
        {
            LexEllipsis(text);
            return;
        }

        End = wordEnd;
        Kind = TokenKind.Word;
        ReadOnlySpan<byte> word = text[Start..wordEnd];
        if (first == (byte)'i' && word.Length > 1 && (Classes[word[1]] & Digit) != 0 && LexIntegerType(word))
        {
            return;
        }

        if (first is (byte)'u' or (byte)'s' && word.Length > 3 && word[1] == (byte)'0' && word[2] == (byte)'x')
        {
            Kind = TokenKind.HexInteger;
            return;
        }

        Word = KeywordTable.Find(word, out WordValue);
    }

    private bool LexIntegerType(ReadOnlySpan<byte> word)
    {
        long number = 0;
        foreach (byte c in word[1..])
        {
            if ((Classes[c] & Digit) == 0)
            {
                return false;
            }

            number = Math.Min((number * 10) + (c - '0'), int.MaxValue);
        }

        Kind = TokenKind.IntegerType;
        Number = number;
        return true;
    }

    private void LexEllipsis(ReadOnlySpan<byte> text)
    {
        if (text[Start..].StartsWith("..."u8))
        {
            Kind = TokenKind.Ellipsis;
            End = Start + 3;
            return;
        }

        Error("unexpected character '.'");
    }

    /// <summary>A name, string or number behind <c>%</c> or <c>@</c>.</summary>
    private void LexSigil(ReadOnlySpan<byte> text, TokenKind named, TokenKind numbered)
    {
        int at = End;
        byte c = (uint)at < (uint)text.Length ? text[at] : (byte)0;
        if ((Classes[c] & Digit) != 0)
        {
            LexNumberAfterSigil(text, numbered);
        }
        else if (c == (byte)'"')
        {
            End++;
            LexQuoted(text, named);
            if (Kind == named && Name.Contains((byte)0))
            {
                Error("a name must not contain a zero byte");
            }
        }
        else if ((Classes[c] & LabelByte) != 0)
        {
            _nameStart = at;
            End = _nameEnd = LabelEnd(text, at);
            _isQuoted = false;
            Kind = named;
        }
        else
        {
            Error($"'{(char)text[Start]}' must be followed by a name or a number");
        }
    }

    private void LexNumberAfterSigil(ReadOnlySpan<byte> text, TokenKind kind)
    {
        int at = End;
        long number = 0;
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            number = Math.Min((number * 10) + (text[at] - '0'), long.MaxValue / 16);
            at++;
        }

        if (at == End || number >= int.MaxValue)
        {
            int start = End;
            End = at;
            Error(at == start ? $"'{(char)text[Start]}' must be followed by a number" : "the number is too large");
            return;
        }

        End = at;
        Number = number;
        Kind = kind;
    }

    private void LexExclamation(ReadOnlySpan<byte> text)
    {
        byte c = (uint)End < (uint)text.Length ? text[End] : (byte)0;
        if ((Classes[c] & Digit) != 0)
        {
            LexNumberAfterSigil(text, TokenKind.MetadataNumber);
        }
        else if ((Classes[c] & LabelByte) != 0 || c == (byte)'\\')
        {
            _nameStart = End;
            int at = End;
            while ((uint)at < (uint)text.Length && ((Classes[text[at]] & LabelByte) != 0 || text[at] == (byte)'\\'))
            {
                at++;
            }

            End = _nameEnd = at;
            _isQuoted = false;
            Kind = TokenKind.MetadataName;
        }
        else
        {
            Kind = TokenKind.Exclamation;
        }
    }

    private void LexHash(ReadOnlySpan<byte> text)
    {
        if ((uint)End < (uint)text.Length && (Classes[text[End]] & (WordByte | Digit)) == WordByte)
        {
            End = LabelEnd(text, End);
            Kind = TokenKind.DebugRecord;
            return;
        }

        LexNumberAfterSigil(text, TokenKind.AttributeGroup);
    }

    private void LexDollar(ReadOnlySpan<byte> text)
    {
        int at = LabelEnd(text, End);
        if ((uint)at < (uint)text.Length && text[at] == (byte)':')
        {
            SetLabel(at);
        }
        else if (at > End)
        {
            _nameStart = End;
            End = _nameEnd = at;
            _isQuoted = false;
            Kind = TokenKind.ComdatName;
        }
        else if ((uint)at < (uint)text.Length && text[at] == (byte)'"')
        {
            End++;
            LexQuoted(text, TokenKind.ComdatName);
        }
        else
        {
            Error("'$' must be followed by a name");
        }
    }

    private void LexString(ReadOnlySpan<byte> text)
    {
        LexQuoted(text, TokenKind.String);
        if (Kind == TokenKind.String && (uint)End < (uint)text.Length && text[End] == (byte)':')
        {
            Kind = TokenKind.Label;
            End++;
        }
    }

    private void LexQuoted(ReadOnlySpan<byte> text, TokenKind kind)
    {
        int length = text[End..].IndexOf((byte)'"');
        if (length < 0)
        {
            End = text.Length;
            Error("a string has no closing quote");
            return;
        }

        _nameStart = End;
        _nameEnd = End + length;
        _isQuoted = true;
        End += length + 1;
        Kind = kind;
    }

    private void LexNumber(ReadOnlySpan<byte> text, byte first)
    {
        int at = LabelEnd(text, End);
        if (first != (byte)'+' && (uint)at < (uint)text.Length && text[at] == (byte)':')
        {
            SetLabel(at);
            return;
        }

        if (first == (byte)'0' && (uint)End < (uint)text.Length && text[End] == (byte)'x')
        {
            LexHex(text);
            return;
        }

        at = first is (byte)'-' or (byte)'+' ? End : Start;
        int digits = at;
        long number = 0;
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            number = unchecked((number * 10) + (text[at] - '0'));
            at++;
        }

        if (at == digits)
        {
            Error($"unexpected character '{(char)first}'");
            return;
        }

        // 18 digits always fit into 63 bits.
        IsSmall = at - digits <= 18;
        Number = first == (byte)'-' ? -number : number;
        Kind = TokenKind.Integer;
        if ((uint)at < (uint)text.Length && text[at] == (byte)'.')
        {
            Kind = TokenKind.Decimal;
            at = DecimalEnd(text, at + 1);
        }

        End = at;
        if (Kind == TokenKind.Integer && first == (byte)'+')
        {
            Error("an integer must not begin with '+'");
        }
    }

    private static int DecimalEnd(ReadOnlySpan<byte> text, int at)
    {
        at = DigitsEnd(text, at);
        if ((uint)at < (uint)text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            int exponent = at + 1;
            if ((uint)exponent < (uint)text.Length && text[exponent] is (byte)'+' or (byte)'-')
            {
                exponent++;
            }

            int end = DigitsEnd(text, exponent);
            at = end > exponent ? end : at;
        }

        return at;
    }

    private static int DigitsEnd(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            at++;
        }

        return at;
    }

    private void LexHex(ReadOnlySpan<byte> text)
    {
        int at = End + 1;
        bool isOther = (uint)at < (uint)text.Length && text[at] is (byte)'K' or (byte)'L' or (byte)'M' or (byte)'H'
            or (byte)'R';
        at = isOther ? at + 1 : at;
        int digits = at;
        while ((uint)at < (uint)text.Length && char.IsAsciiHexDigit((char)text[at]))
        {
            at++;
        }

        End = at;
        Kind = isOther ? TokenKind.HexOther : TokenKind.HexDouble;
        if (at == digits)
        {
            Error("a hexadecimal number has no digits");
        }
    }

    private void SetLabel(int colon)
    {
        _nameStart = Start;
        _nameEnd = colon;
        _isQuoted = false;
        End = colon + 1;
        Kind = TokenKind.Label;
    }

    private static int LabelEnd(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && (Classes[text[at]] & LabelByte) != 0)
        {
            at++;
        }

        return at;
    }

    private void Error(string text)
    {
        Kind = TokenKind.Error;
        ErrorText = text;
    }

    /// <summary>Resolves <c>\\</c> and <c>\xx</c>; other backslashes stand for themselves.</summary>
    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> raw)
    {
        if (_unescaped.Length < raw.Length)
        {
            _unescaped = new byte[raw.Length * 2];
        }

        int count = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            byte c = raw[i];
            if (c == (byte)'\\' && i + 1 < raw.Length && raw[i + 1] == (byte)'\\')
            {
                i++;
            }
            else if (c == (byte)'\\' && i + 2 < raw.Length && char.IsAsciiHexDigit((char)raw[i + 1])
                && char.IsAsciiHexDigit((char)raw[i + 2]))
            {
                c = (byte)((HexValue(raw[i + 1]) << 4) | HexValue(raw[i + 2]));
                i += 2;
            }

            _unescaped[count++] = c;
        }

        return _unescaped.AsSpan(0, count);
    }

    /// <summary>Value of a hexadecimal digit.</summary>
    public static int HexValue(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static byte[] MakeClasses()
    {
        byte[] classes = new byte[256];
        foreach (byte c in " \t\r\n"u8)
        {
            classes[c] = Space;
        }

        for (int c = 0; c < 128; c++)
        {
            if (char.IsAsciiLetterOrDigit((char)c) || c == '_')
            {
                classes[c] = LabelByte | WordByte;
            }
            else if (c is '-' or '$' or '.')
            {
                classes[c] = LabelByte;
            }

            if (char.IsAsciiDigit((char)c))
            {
                classes[c] |= Digit;
            }
        }

        return classes;
    }
}
