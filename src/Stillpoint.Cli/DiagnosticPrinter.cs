// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Text;

namespace Stillpoint.Cli;

/// <summary>Prints errors on standard error, in colour on a terminal.</summary>
/// <remarks>Plain escape sequences: a library for terminals costs more at start than everything else here.</remarks>
internal static class DiagnosticPrinter
{
    private const string Red = "\e[1;31m";
    private const string Green = "\e[1;32m";
    private const string Plain = "\e[0m";
    private const string Severity = "error: ";

    public static void Print(IReadOnlyList<Diagnostic> diagnostics)
    {
        bool coloured = IsTerminal();
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string plain = diagnostic.ToString();
            text.Append(coloured ? Colour(plain) : plain).Append('\n');
        }

        Console.Error.Write(text.ToString());
    }

    /// <summary>Colours the word <c>error:</c> and the caret line.</summary>
    private static string Colour(string plain)
    {
        int severity = plain.IndexOf(Severity, StringComparison.Ordinal);
        if (severity < 0)
        {
            return plain;
        }

        int end = severity + Severity.Length;
        string coloured = $"{plain[..severity]}{Red}{plain[severity..end]}{Plain}{plain[end..]}";
        int caret = coloured.EndsWith('^') ? coloured.LastIndexOf('\n') + 1 : -1;
        return caret <= 0 ? coloured : $"{coloured[..caret]}{Green}{coloured[caret..]}{Plain}";
    }

    /// <summary>NO_COLOR and TERM=dumb are the usual ways to ask for none.</summary>
    private static bool IsTerminal() =>
        !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
