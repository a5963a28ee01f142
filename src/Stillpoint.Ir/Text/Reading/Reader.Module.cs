// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>The top level.</content>
internal sealed partial class Reader
{
    private void ParseTopLevel()
    {
        switch (Kind)
        {
            case TokenKind.Word:
                ParseTopLevelWord();
                break;
            case TokenKind.GlobalName or TokenKind.GlobalNumber:
                ParseGlobal();
                break;
            case TokenKind.LocalName or TokenKind.LocalNumber:
                ParseTypeDefinition();
                break;
            case TokenKind.ComdatName:
                ParseComdat();
                break;
            case TokenKind.MetadataNumber:
                ParseMetadataDefinition();
                break;
            case TokenKind.MetadataName:
                SkipNamedMetadata();
                break;
            case TokenKind.SummaryNumber:
                SkipSummary();
                break;
            default:
                Expected("a global, a function or another top-level entity");
                break;
        }
    }

    private void ParseTopLevelWord()
    {
        switch (_lexer.Word)
        {
            case Keyword.Define:
                ParseDefine();
                break;
            case Keyword.Declare:
                ParseDeclare();
                break;
            case Keyword.Attributes:
                ParseAttributeGroup();
                break;
            case Keyword.SourceFileName:
                _lexer.Next();
                Expect(TokenKind.Equal, "'='");
                _module.SourceFileName = ExpectString("a file name");
                break;
            case Keyword.Target:
                ParseTarget();
                break;
            case Keyword.Module:
                Unsupported("inline assembly ('module asm')");
                break;
            case Keyword.UseListOrder or Keyword.UseListOrderBlock:
                SkipUseListOrder();
                break;
            default:
                Expected("a global, a function or another top-level entity");
                break;
        }
    }

    private void ParseTarget()
    {
        _lexer.Next();
        if (Accept(Keyword.Triple))
        {
            Expect(TokenKind.Equal, "'='");
            _module.TargetTriple = ExpectString("a target triple");
            return;
        }

        Expect(Keyword.DataLayout, "'datalayout' or 'triple'");
        Expect(TokenKind.Equal, "'='");
        int offset = _lexer.Start;
        string text = Kind == TokenKind.String ? Encoding.UTF8.GetString(_lexer.Name) : string.Empty;
        Expect(TokenKind.String, "a data layout");
        if (_failed)
        {
            return;
        }

        try
        {
            _module.Layout = new DataLayout(_module, text);
        }
        catch (FormatException e)
        {
            Fail(offset, Printable(e.Message));
        }
    }

    /// <summary><c>uselistorder i32 %x, { 1, 0 }</c>: the order of uses means nothing here.</summary>
    private void SkipUseListOrder()
    {
        while (Kind is not (TokenKind.OpenBrace or TokenKind.End or TokenKind.Error))
        {
            _lexer.Next();
        }

        if (Kind != TokenKind.OpenBrace)
        {
            Expected("'{'");
        }
        else if (!_lexer.SkipBrackets())
        {
            FailHere("'{' is not closed");
        }
    }

    /// <summary><c>^0 = module: (...)</c>, <c>^1 = flags: 8</c></summary>
    private void SkipSummary()
    {
        _lexer.Next();
        Expect(TokenKind.Equal, "'='");
        Expect(TokenKind.Label, "a kind of summary");
        if (Kind == TokenKind.OpenParen)
        {
            if (!_lexer.SkipBrackets())
            {
                FailHere("'(' is not closed");
            }

            return;
        }

        Expect(TokenKind.Integer, "a number or '('");
    }
}
