// SPDX-License-Identifier: MIT

using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Xunit;

namespace Stillpoint.Corpus.Tests.Stress;

/// <summary>
/// A program with further fibers that are always ready: the slices of one that is alone never end. Its <c>main</c> begins with a
/// call that starts them, and they do nothing but give way; they end with the program.
/// </summary>
internal static class Neighbours
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("stillpoint-neighbours-").FullName;

    private static int _count;

    static Neighbours() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes the program's IR with as many neighbours as keep all workers busy.</summary>
    /// <returns>The file.</returns>
    public static string AddTo(CorpusProgram program, string level, int workers)
    {
        StringBuilder text = new();
        int mains = 0;
        foreach (string line in File.ReadLines(program.IrPath(level)))
        {
            text.Append(line).Append('\n');
            if (line.StartsWith("define ", StringComparison.Ordinal) && line.Contains("@main(", StringComparison.Ordinal))
            {
                text.Append("  call void @neighbours.start()\n");
                mains++;
            }
        }

        Assert.Equal(1, mains);
        text.Append("\ndefine internal void @neighbours.start() {\n");
        for (int i = 0; i < 2 * workers; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  %fiber{i} = call i64 @stillpoint.spawn(ptr @neighbours.run, ptr null)\n");
        }

        text.Append(
            """
              ret void
            }

            define internal void @neighbours.run(ptr %argument) {
            start:
              br label %again

            again:
              call void @stillpoint.yield()
              br label %again
            }

            declare i64 @stillpoint.spawn(ptr, ptr)
            declare void @stillpoint.yield()

            """);
        string file = Path.Combine(Folder, $"{program.Name}.{level}.{Interlocked.Increment(ref _count)}.ll");
        File.WriteAllText(file, text.ToString());
        return file;
    }
}
