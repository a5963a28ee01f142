// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Cli.Bisecting;

/// <summary>What one try showed.</summary>
/// <param name="IsGood">Whether the program is as it should be.</param>
/// <param name="What">What was seen, in words.</param>
internal sealed record Outcome(bool IsGood, string What);

/// <summary>Searches for the first number with which a program is wrong.</summary>
/// <remarks>
/// With number 0 it must be right. It need not stay wrong from the first wrong number on: what is found is one number N
/// that is wrong while N - 1 is right.
/// </remarks>
/// <param name="run">Tries a number.</param>
/// <param name="tell">Told of each try.</param>
internal sealed class Bisection(Func<long, Outcome> run, Action<long, Outcome> tell)
{
    /// <summary>Where a number that is wrong is not known, none above this one is looked for.</summary>
    internal const long Most = 1L << 40;

    /// <summary>The wrong number that was found.</summary>
    public long Number { get; private set; }

    /// <summary>What was seen with it.</summary>
    public Outcome? Wrong { get; private set; }

    /// <summary>Finds a number whose predecessor is right.</summary>
    /// <param name="knownWrong">A number that is wrong, or 0 to look for one by doubling.</param>
    /// <returns>False if no number is wrong.</returns>
    public bool Search(long knownWrong)
    {
        long right = 0;
        long wrong = knownWrong;
        for (long next = 1; wrong == 0; next *= 2)
        {
            if (next > Most)
            {
                return false;
            }

            if (Try(next).IsGood)
            {
                right = next;
            }
            else
            {
                wrong = next;
            }
        }

        while (wrong - right > 1)
        {
            long middle = right + ((wrong - right) / 2);
            if (Try(middle).IsGood)
            {
                right = middle;
            }
            else
            {
                wrong = middle;
            }
        }

        Number = wrong;
        Wrong ??= Try(wrong);
        return true;
    }

    /// <summary>Whether both sides of what was found show the same once more.</summary>
    public bool Confirm() => Try(Number - 1).IsGood && !Try(Number).IsGood;

    private Outcome Try(long number)
    {
        Outcome outcome = run(number);
        tell(number, outcome);
        if (!outcome.IsGood)
        {
            Wrong = outcome;
        }

        return outcome;
    }
}
