// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Stillpoint.Fuzz.Oracle;

/// <summary>
/// Checks texts in another process, so that one that crashes or hangs an engine is a result like others. The process
/// serves one text after the other and is started anew after it died.
/// </summary>
internal sealed class CheckServer : IDisposable
{
    private const string Reference = "reference ";
    private const string Verdict = "verdict ";
    private static readonly TimeSpan ReferenceLimit = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan EngineLimit = TimeSpan.FromSeconds(30);
    private readonly Engine _engine;
    private readonly string _file = Path.GetTempFileName();
    private Process? _process;

    public CheckServer(Engine engine) => _engine = engine;

    /// <summary>How a process of this program is started.</summary>
    public static ProcessStartInfo Start(params IEnumerable<string> arguments) =>
        new("dotnet", [typeof(CheckServer).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    /// <summary>The other side: serves until the end of the input.</summary>
    public static void Serve(string engine, TextReader input, TextWriter output)
    {
        Engine one = Engine.All.Single(candidate => candidate.Name == engine);
        while (input.ReadLine() is { } file)
        {
            string text = File.ReadAllText(file);
            string verdict = "none";
            if (Checker.TryRead(text) is not null)
            {
                Difference? difference = Checker.Check(() => Checker.TryRead(text)!, [one], expected =>
                {
                    output.WriteLine(Reference + Line(expected));
                    output.Flush();
                });
                verdict = difference is null ? verdict : Line(difference.Actual);
            }

            output.WriteLine(Verdict + verdict);
            output.Flush();
        }
    }

    /// <summary>How the engine differs on a text, or null: also where the text is wrong or the interpreter hangs.</summary>
    public Difference? Check(string text)
    {
        File.WriteAllText(_file, text);
        if (_process is null)
        {
            _process = Process.Start(Start("serve", _engine.Name))!;
            _process.BeginErrorReadLine();
        }

        _process.StandardInput.WriteLine(_file);
        _process.StandardInput.Flush();
        string? line = ReadLine(ReferenceLimit, out bool isLate);
        if (line is null || !line.StartsWith(Reference, StringComparison.Ordinal))
        {
            if (line is null)
                Stop();
            return null;
        }

        string expected = line[Reference.Length..];
        string? verdict = ReadLine(EngineLimit, out isLate);
        if (verdict is null)
        {
            Stop();
            return new Difference(_engine.Name, expected, isLate ? "no end" : "a crash");
        }

        string actual = verdict[Verdict.Length..];
        return actual == "none" ? null : new Difference(_engine.Name, expected, actual);
    }

    public void Dispose()
    {
        Stop();
        File.Delete(_file);
    }

    private static string Line(string text) => new StringBuilder(text.Split('\n')[0]).Replace('\r', ' ').ToString();

    private string? ReadLine(TimeSpan limit, out bool isLate)
    {
        using CancellationTokenSource source = new(limit);
        isLate = false;
        try
        {
            Task<string?> read = _process!.StandardOutput.ReadLineAsync(source.Token).AsTask();
            return read.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            isLate = true;
            return null;
        }
    }

    private void Stop()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _process = null;
    }
}
