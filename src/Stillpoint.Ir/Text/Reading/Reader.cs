// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <summary>Reads one text into one module; recursive descent over <see cref="Lexer"/>.</summary>
/// <remarks>
/// Errors: <see cref="Fail(int, string)"/> records a diagnostic and ends the token stream, so that each method runs out
/// without looking; what methods return then is some valid id. Invariant: a loop over tokens ends at
/// <see cref="TokenKind.End"/>. <see cref="Run"/> goes on at the next line that begins a top-level entity.
/// Names used before their definition get constants, types and values that the definition completes; ids of globals are
/// given at definitions, so that tables are in the order of the text.
/// </remarks>
internal sealed partial class Reader
{
    /// <summary>Deepest nesting of types, constants and metadata in the text.</summary>
    private const int MaxNesting = 256;

    private readonly SourceText _source;
    private readonly ReaderOptions _options;
    private readonly Lexer _lexer;
    private readonly Module _module;
    private readonly TypeTable _types;
    private readonly ConstantTable _constants;
    private readonly NameTable _names;
    private readonly List<Diagnostic> _diagnostics = [];
    private bool _failed;
    private long _expansionBudget;
    private int _depth;

    public Reader(SourceText source, ReaderOptions options)
    {
        _source = source;
        _options = options;
        _lexer = new Lexer(source);
        _module = new Module { Source = source };
        _types = _module.Types;
        _constants = _module.Constants;
        _names = _module.Names;
        _expansionBudget = (1L << 20) + (16L * source.Bytes.Length);

        // Whatever has a number takes at least four bytes to say.
        int numbers = (source.Bytes.Length / 4) + 1024;
        _numberedTypes = new NumberTable(numbers);
        _numberedGlobals = new NumberTable(numbers);
        _numberedLocals = new NumberTable(numbers);
        _attributeGroups = new NumberTable(numbers);
        _metadata = new NumberTable(numbers);
    }

    private TokenKind Kind => _lexer.Kind;

    /// <summary>Reads the whole text.</summary>
    public ReadResult Run()
    {
        ReadGroupsAhead();
        while (true)
        {
            if (_failed)
            {
                if (_diagnostics.Count >= _options.MaxErrors || !Recover())
                {
                    break;
                }
            }
            else if (Kind == TokenKind.End)
            {
                break;
            }

            ParseTopLevel();
        }

        if (_diagnostics.Count == 0)
        {
            Complete();
        }

        return new ReadResult(_diagnostics.Count == 0 ? _module : null, _diagnostics);
    }

    /// <summary>Settles what only the whole text tells.</summary>
    private void Complete()
    {
        CheckTypes();
        CheckGlobals();
        CompleteBlockAddresses();
        CompleteDebugInfo();
    }

    /// <summary>Goes to the next line that begins like a top-level entity; false when there is none.</summary>
    private bool Recover()
    {
        ReadOnlySpan<byte> text = _source.Bytes;
        int at = _diagnostics[^1].Offset;
        while (true)
        {
            int length = at < text.Length ? text[at..].IndexOf((byte)'\n') : -1;
            if (length < 0)
            {
                return false;
            }

            at += length + 1;
            ReadOnlySpan<byte> line = text[at..];
            if (line.StartsWith("define "u8) || line.StartsWith("declare "u8) || line.StartsWith("@"u8)
                || line.StartsWith("attributes "u8) || line.StartsWith("target "u8) || line.StartsWith("!"u8)
                || line.StartsWith("$"u8))
            {
                _failed = false;
                _depth = 0;
                AbandonFunction();
                _scratchConstants.Clear();
                _lexer.Restart(at);
                return true;
            }
        }
    }

    private void Fail(int offset, string message)
    {
        if (!_failed)
        {
            Report(offset, message);
            _failed = true;
        }

        _lexer.Stop();
    }

    /// <summary>Records an error that reading can go on after.</summary>
    private void Report(int offset, string message)
    {
        if (_diagnostics.Count < _options.MaxErrors)
        {
            _diagnostics.Add(new Diagnostic(message, _source, offset));
        }
    }

    /// <summary>Fails at the current token.</summary>
    private void FailHere(string message) =>
        Fail(_lexer.Start, Kind == TokenKind.Error ? _lexer.ErrorText : message);

    /// <summary>Fails at the current token, which is not what must be there.</summary>
    private void Expected(string what)
    {
        if (!_failed)
        {
            FailHere($"expected {what}, found {Found()}");
        }
    }

    private void Unsupported(string construct) => FailHere($"{construct} is not supported");

    /// <summary>The current token, for messages.</summary>
    private string Found()
    {
        const int Shown = 40;
        if (Kind == TokenKind.End)
        {
            return "the end of the text";
        }

        ReadOnlySpan<byte> bytes = _lexer.Bytes;
        string text = Encoding.UTF8.GetString(bytes[..Math.Min(Shown, bytes.Length)]);
        return $"'{Printable(text)}{(bytes.Length > Shown ? "..." : string.Empty)}'";
    }

    private static string Printable(string text)
    {
        char[] chars = text.ToCharArray();
        for (int i = 0; i < chars.Length; i++)
        {
            chars[i] = char.IsControl(chars[i]) ? ' ' : chars[i];
        }

        return new string(chars);
    }

    private string Display(TypeId type) => TypeText.Format(_types, _names, type);

    /// <summary>The current name or number with its sigil, for messages.</summary>
    private string DisplayToken()
    {
        const int Shown = 80;
        ReadOnlySpan<byte> bytes = _lexer.Bytes;
        return Printable(Encoding.UTF8.GetString(bytes[..Math.Min(Shown, bytes.Length)]));
    }

    private bool Accept(TokenKind kind)
    {
        if (_lexer.Kind != kind)
        {
            return false;
        }

        _lexer.Next();
        return true;
    }

    private bool Expect(TokenKind kind, string what)
    {
        if (Accept(kind))
        {
            return true;
        }

        Expected(what);
        return false;
    }

    private bool IsWord(Keyword word) => _lexer.Kind == TokenKind.Word && _lexer.Word == word;

    private bool Accept(Keyword word)
    {
        if (_lexer.Kind != TokenKind.Word || _lexer.Word != word)
        {
            return false;
        }

        _lexer.Next();
        return true;
    }

    private void Expect(Keyword word, string what)
    {
        if (!Accept(word))
        {
            Expected(what);
        }
    }

    /// <summary>Accepts a word of a family and gives its value.</summary>
    private bool AcceptFamily(Keyword family, out int value)
    {
        value = _lexer.WordValue;
        return Accept(family);
    }

    /// <summary>A number from 0 to <paramref name="max"/>.</summary>
    private long ExpectNumber(string what, long max)
    {
        if (Kind != TokenKind.Integer)
        {
            Expected(what);
            return 0;
        }

        if (!_lexer.IsSmall || _lexer.Number < 0 || _lexer.Number > max)
        {
            FailHere($"{what} must be a number from 0 to {max}");
            return 0;
        }

        long number = _lexer.Number;
        _lexer.Next();
        return number;
    }

    /// <summary>The name in a string token.</summary>
    private NameId ExpectString(string what)
    {
        if (Kind != TokenKind.String)
        {
            Expected(what);
            return NameId.None;
        }

        NameId name = _names.Intern(_lexer.Name);
        _lexer.Next();
        return name;
    }

    /// <summary>Enters a nested construct; the caller leaves it with <c>_depth--</c>.</summary>
    private bool Nest()
    {
        if (++_depth <= MaxNesting)
        {
            return true;
        }

        FailHere($"nested deeper than {MaxNesting} levels");
        return false;
    }

    /// <summary>An alignment in bytes as a power of two: its logarithm.</summary>
    private int ParseAlignment()
    {
        int offset = _lexer.Start;
        long alignment = ExpectNumber("an alignment", 1L << 32);
        if (!_failed && !long.IsPow2(alignment))
        {
            Fail(offset, "an alignment must be a power of two");
        }

        return _failed ? 0 : BitOperations.TrailingZeroCount(alignment);
    }

    /// <summary><c>addrspace(N)</c> when it is there, else 0.</summary>
    private int ParseAddressSpace()
    {
        if (!Accept(Keyword.AddressSpace))
        {
            return 0;
        }

        Expect(TokenKind.OpenParen, "'('");
        int space = (int)ExpectNumber("an address space", (1 << 24) - 1);
        Expect(TokenKind.CloseParen, "')'");
        return space;
    }
}
