// SPDX-License-Identifier: MIT
using System;
using System.Text;

namespace Stillpoint.Core.Text;

/// <summary>A place in a source text, both counted from 1; columns count bytes.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A source file as bytes, with its name, for diagnostics that show the line.</summary>
/// <remarks>Immutable; free-threaded.</remarks>
public sealed class SourceText
{
    /// <summary>Bytes of a line shown around an error; longer lines are cut on both sides.</summary>
    private const int ShownBytes = 120;

    private readonly byte[] _bytes;

    /// <summary>Wraps a file's bytes.</summary>
    /// <param name="name">File name as the user gave it.</param>
    /// <param name="bytes">The content; not copied, must not change.</param>
    public SourceText(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
    }

    /// <summary>File name as the user gave it.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Line and column of a byte offset; takes time linear in the offset.</summary>
    public LinePosition Position(int offset)
    {
        ReadOnlySpan<byte> before = Bytes[..Math.Clamp(offset, 0, _bytes.Length)];
        return new LinePosition(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>The line around an offset and, below it, a caret under the offset.</summary>
    /// <remarks>Tabs and control bytes show as one space so that the caret stands right.</remarks>
    public string CaretLines(int offset)
    {
        offset = Math.Clamp(offset, 0, _bytes.Length);
        int start = Bytes[..offset].LastIndexOf((byte)'\n') + 1;
        int length = Bytes[offset..].IndexOf((byte)'\n');
        int end = length < 0 ? _bytes.Length : offset + length;
        string head = string.Empty;
        if (offset - start > ShownBytes)
        {
            start = offset - (ShownBytes / 2);
            head = "...";
        }

        string tail = string.Empty;
        if (end - start > 2 * ShownBytes)
        {
            end = Math.Max(offset, start + ShownBytes);
            tail = "...";
        }

        string before = Printable(Bytes[start..offset]);
        string after = Printable(Bytes[offset..end]);
        return $"{head}{before}{after}{tail}\n{new string(' ', head.Length + before.Length)}^";
    }

    private static string Printable(ReadOnlySpan<byte> bytes)
    {
        char[] text = Encoding.UTF8.GetString(bytes).ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                text[i] = ' ';
            }
        }

        return new string(text);
    }
}
