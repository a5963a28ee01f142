// SPDX-License-Identifier: MIT
//
// Runs a program and measures it: wall time, CPU time, peak memory. System.Diagnostics.Process cannot tell the peak
// memory of a process that has ended, so this is posix_spawn and wait4. The runtime's own SIGCHLD handling only waits
// for processes that it started itself, so the two do not meet.
using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using Stillpoint.Bench.Benchmarks;

namespace Stillpoint.Bench.Measuring;

/// <summary>One measured run of a process.</summary>
/// <param name="Status">Exit status; 128 + signal where a signal ended it.</param>
/// <param name="WallSeconds">From before the start until after the end.</param>
/// <param name="CpuSeconds">User and system time together.</param>
/// <param name="PeakBytes">Largest resident set.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record ProcessRun(
    int Status,
    double WallSeconds,
    double CpuSeconds,
    long PeakBytes,
    string Output,
    string Errors)
{
    /// <summary>Runs a program, found on PATH unless it is a path, to its end.</summary>
    /// <exception cref="BenchmarkException">It could not be started.</exception>
    public static ProcessRun Measure(string program, params string[] arguments)
    {
        string output = Path.GetTempFileName();
        string errors = Path.GetTempFileName();
        try
        {
            long start = Stopwatch.GetTimestamp();
            int pid = Spawn(program, arguments, output, errors);
            int status = Wait(pid, out Rusage usage);
            double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return new ProcessRun(
                (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
                wall,
                usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6),
                usage.PeakKibibytes * 1024,
                File.ReadAllText(output),
                File.ReadAllText(errors));
        }
        finally
        {
            File.Delete(output);
            File.Delete(errors);
        }
    }

    /// <summary>As <see cref="Measure"/>, for runs that must succeed.</summary>
    /// <exception cref="BenchmarkException">It could not be started or failed.</exception>
    public static ProcessRun MeasureSuccess(string program, params string[] arguments)
    {
        ProcessRun run = Measure(program, arguments);
        if (run.Status != 0)
        {
            string first = run.Errors.Split('\n')[0];
            throw new BenchmarkException(
                $"{program} {string.Join(' ', arguments)} ended with status {run.Status}: {first}");
        }

        return run;
    }

    /// <summary>Whether a program of that name is on PATH.</summary>
    public static bool IsInstalled(string program)
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        {
            if (File.Exists(Path.Combine(folder, program)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Spawn(string program, string[] arguments, string output, string errors)
    {
        nint actions = Marshal.AllocHGlobal(Libc.FileActionsBytes);
        nint[] words = new nint[arguments.Length + 2];
        try
        {
            words[0] = Marshal.StringToCoTaskMemUTF8(program);
            for (int i = 0; i < arguments.Length; i++)
            {
                words[i + 1] = Marshal.StringToCoTaskMemUTF8(arguments[i]);
            }

            Libc.InitFileActions(actions);
            Libc.AddOpen(actions, 0, "/dev/null", Libc.ReadOnly, 0);
            Libc.AddOpen(actions, 1, output, Libc.WriteOnlyTruncate, 0);
            Libc.AddOpen(actions, 2, errors, Libc.WriteOnlyTruncate, 0);
            int error = Libc.Spawn(out int pid, program, actions, 0, words, Libc.Environment());
            Libc.DestroyFileActions(actions);
            return error == 0 ? pid : throw new BenchmarkException($"cannot start {program}: error {error}");
        }
        finally
        {
            Array.ForEach(words, Marshal.FreeCoTaskMem);
            Marshal.FreeHGlobal(actions);
        }
    }

    private static int Wait(int pid, out Rusage usage)
    {
        const int Interrupted = 4;
        int status;
        while (Libc.Wait4(pid, out status, 0, out usage) < 0)
        {
            if (Marshal.GetLastPInvokeError() != Interrupted)
            {
                throw new BenchmarkException($"cannot wait: error {Marshal.GetLastPInvokeError()}");
            }
        }

        return status;
    }
}
