// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Spectre.Console;
using Stillpoint.Runtime;
using Stillpoint.Runtime.Heaps;

namespace Stillpoint.Cli;

/// <summary>Who holds what in the heap: all of it in a file, and the most on standard error.</summary>
internal sealed class HeapDumpFile(string path)
{
    /// <summary>Lines of each table.</summary>
    private const int MostLines = 10;

    private HeapDump? _taken;

    /// <summary>Keeps a dump until the program is over.</summary>
    public void Take(HeapDump dump) => _taken = dump;

    /// <summary>Writes the dump of a trap, or one of what there is now.</summary>
    /// <returns>Whether it could be written; if not, standard error says why.</returns>
    public bool Finish(CompiledEngine? compiler)
    {
        if ((_taken ??= compiler?.DumpHeap("the end of the program")) is not { } dump)
        {
            Console.Error.WriteLine($"{path}: error: the program has no managed heap that can be read");
            return false;
        }

        try
        {
            using FileStream file = File.Create(path);
            dump.Write(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: error: {e.Message}");
            return false;
        }

        IAnsiConsole console = ErrorConsole.Make();
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{path}: {dump.Objects} objects, {dump.Bytes} bytes, at {dump.Reason}"));
        console.Write(TableOf("type", dump.Types));
        console.Write(TableOf("held by", dump.Roots));
        return true;
    }

    private static Table TableOf(string title, IReadOnlyList<HeapDumpLine> lines)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn(title).AddColumn("objects").AddColumn("bytes");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        for (int i = 0; i < lines.Count && i < MostLines; i++)
        {
            table.AddRow(
                Markup.Escape(lines[i].Name),
                lines[i].Objects.ToString(CultureInfo.InvariantCulture),
                lines[i].Bytes.ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }
}
