// SPDX-License-Identifier: MIT
using System.Text;

namespace Stillpoint.Core.Text;

/// <summary>An error in an input: what, where, and which rule.</summary>
/// <param name="Message">What is wrong, in one line, naming the construct.</param>
/// <param name="Source">The text it is in, or null for IR that was built, not read.</param>
/// <param name="Offset">Byte offset into <paramref name="Source"/>, or -1 where no place is known.</param>
/// <param name="Rule">Verifier rule such as <c>V12</c> (listed in docs/ir.md), or null for errors of reading.</param>
/// <param name="Context">Where it is, for IR without source text: function, block, instruction; or null.</param>
public sealed record Diagnostic(
    string Message,
    SourceText? Source = null,
    int Offset = -1,
    string? Rule = null,
    string? Context = null)
{
    /// <summary>
    /// <c>FILE:LINE:COLUMN: error: MESSAGE [RULE]</c>, the source line and a caret line; lines end with LF, the last
    /// without.
    /// </summary>
    public override string ToString()
    {
        StringBuilder text = new();
        bool placed = Source is not null && Offset >= 0;
        if (placed)
        {
            LinePosition position = Source!.Position(Offset);
            text.Append(Source.Name).Append(':').Append(position.Line).Append(':').Append(position.Column).Append(": ");
        }
        else if (Source is not null)
        {
            text.Append(Source.Name).Append(": ");
        }

        text.Append("error: ").Append(Message);
        if (Rule is not null)
        {
            text.Append(" [").Append(Rule).Append(']');
        }

        if (placed)
        {
            text.Append('\n').Append(Source!.CaretLines(Offset));
        }
        else if (Context is not null)
        {
            text.Append("\n  in ").Append(Context);
        }

        return text.ToString();
    }
}
