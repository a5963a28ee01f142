// SPDX-License-Identifier: MIT
using System;
using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>Collects bytes and passes them on in large pieces, to a stream or as UTF-8 to a text writer.</summary>
internal sealed class Output
{
    private const int LongestNumber = 48;

    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"u8);

    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(Plain());

    private readonly Stream? _stream;
    private readonly TextWriter? _writer;
    private readonly Decoder? _decoder;
    private readonly char[] _chars = [];
    private readonly byte[] _buffer;
    private int _count;

    public Output(Stream stream, int bufferBytes)
    {
        _stream = stream;
        _buffer = new byte[bufferBytes];
    }

    public Output(TextWriter writer, int bufferBytes)
    {
        _writer = writer;
        _decoder = Encoding.UTF8.GetDecoder();
        _buffer = new byte[bufferBytes];
        _chars = new char[Encoding.UTF8.GetMaxCharCount(bufferBytes)];
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _count)
        {
            WriteInPieces(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(_count));
        _count += bytes.Length;
    }

    public void Write(byte value)
    {
        if (_count == _buffer.Length)
        {
            Flush();
        }

        _buffer[_count++] = value;
    }

    public void WriteDecimal(long value)
    {
        if ((ulong)value < 10)
        {
            Write((byte)('0' + value));
            return;
        }

        bool fits = Utf8Formatter.TryFormat(value, Room(LongestNumber), out int written);
        Debug.Assert(fits, "a long is shorter than the room made");
        _count += written;
    }

    public void WriteDecimal(ulong value)
    {
        bool fits = Utf8Formatter.TryFormat(value, Room(LongestNumber), out int written);
        Debug.Assert(fits, "a ulong is shorter than the room made");
        _count += written;
    }

    public void WriteDecimal(Int128 value)
    {
        bool fits = value.TryFormat(Room(LongestNumber), out int written, default, null);
        Debug.Assert(fits, "an Int128 is shorter than the room made");
        _count += written;
    }

    /// <summary><c>0x</c> and upper-case digits without leading zeros.</summary>
    public void WriteHex(ulong value)
    {
        Write("0x"u8);
        bool fits = value.TryFormat(Room(LongestNumber), out int written, "X", null);
        Debug.Assert(fits, "16 digits are shorter than the room made");
        _count += written;
    }

    /// <summary>Text between quotation marks: what is not printable ASCII and quotes as <c>\XX</c>, a backslash twice.</summary>
    public void WriteQuoted(ReadOnlySpan<byte> bytes)
    {
        Write((byte)'"');
        while (true)
        {
            int plain = bytes.IndexOfAnyExcept(PlainBytes);
            if (plain < 0)
            {
                break;
            }

            Write(bytes[..plain]);
            Write((byte)'\\');
            if (bytes[plain] == '\\')
            {
                Write((byte)'\\');
            }
            else
            {
                Write(HexDigit(bytes[plain] >> 4));
                Write(HexDigit(bytes[plain] & 15));
            }

            bytes = bytes[(plain + 1)..];
        }

        Write(bytes);
        Write((byte)'"');
    }

    /// <summary>A name after its sigil, quoted where LLVM quotes it.</summary>
    public void WriteName(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name[0] is >= (byte)'0' and <= (byte)'9' || name.ContainsAnyExcept(NameBytes))
        {
            WriteQuoted(name);
        }
        else
        {
            Write(name);
        }
    }

    /// <summary>Passes on what was collected; does not flush the stream or writer behind.</summary>
    public void Flush()
    {
        if (_stream is not null)
        {
            _stream.Write(_buffer, 0, _count);
        }
        else
        {
            int chars = _decoder!.GetChars(_buffer.AsSpan(0, _count), _chars, flush: false);
            _writer!.Write(_chars, 0, chars);
        }

        _count = 0;
    }

    private void WriteInPieces(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_count == _buffer.Length)
            {
                Flush();
            }

            int piece = Math.Min(bytes.Length, _buffer.Length - _count);
            bytes[..piece].CopyTo(_buffer.AsSpan(_count));
            _count += piece;
            bytes = bytes[piece..];
        }
    }

    private Span<byte> Room(int bytes)
    {
        if (_buffer.Length - _count < bytes)
        {
            Flush();
        }

        return _buffer.AsSpan(_count);
    }

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private static byte[] Plain()
    {
        byte[] plain = new byte[0x7F - 0x20 - 2];
        int count = 0;
        for (byte value = 0x20; value < 0x7F; value++)
        {
            if (value is not ((byte)'"' or (byte)'\\'))
            {
                plain[count++] = value;
            }
        }

        return plain;
    }
}
