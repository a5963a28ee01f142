// SPDX-License-Identifier: MIT
namespace Stillpoint.Ir.Text.Reading;

/// <summary>The sorts of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>End of the text, or of what is read of it after an error.</summary>
    End,

    /// <summary>Bytes that make no token; <see cref="Lexer.ErrorText"/> says why.</summary>
    Error,

    Comma,
    Equal,
    Star,
    Less,
    Greater,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParen,
    CloseParen,
    Bar,
    Colon,
    Exclamation,
    Ellipsis,

    /// <summary><c>%name</c>, <c>%"name"</c></summary>
    LocalName,

    /// <summary><c>%1</c></summary>
    LocalNumber,

    /// <summary><c>@name</c>, <c>@"name"</c></summary>
    GlobalName,

    /// <summary><c>@1</c></summary>
    GlobalNumber,

    /// <summary><c>$name</c></summary>
    ComdatName,

    /// <summary><c>#1</c></summary>
    AttributeGroup,

    /// <summary><c>#dbg_value</c></summary>
    DebugRecord,

    /// <summary><c>^1</c></summary>
    SummaryNumber,

    /// <summary><c>!name</c></summary>
    MetadataName,

    /// <summary><c>!1</c></summary>
    MetadataNumber,

    /// <summary><c>"text"</c></summary>
    String,

    /// <summary><c>name:</c>, <c>1:</c>, <c>"name":</c></summary>
    Label,

    /// <summary><c>-12</c></summary>
    Integer,

    /// <summary><c>u0x12</c>, <c>s0x12</c></summary>
    HexInteger,

    /// <summary><c>1.5e+00</c></summary>
    Decimal,

    /// <summary><c>0x3FF0000000000000</c>, the bits of a double.</summary>
    HexDouble,

    /// <summary><c>0xK...</c> and the like: constants of formats that are not supported.</summary>
    HexOther,

    /// <summary><c>i32</c></summary>
    IntegerType,

    /// <summary>A word; <see cref="Lexer.Word"/> tells what it means.</summary>
    Word,
}
