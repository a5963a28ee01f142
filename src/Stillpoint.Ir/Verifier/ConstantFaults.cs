// SPDX-License-Identifier: MIT
using System.Collections.Generic;

namespace Stillpoint.Ir.Verifier;

/// <summary>
/// Constants that break a rule. Constants have no place in the text, so a fault is reported where the constant is used;
/// one that holds a faulty constant has the same fault.
/// </summary>
/// <remarks>Filled by one thread; read, and marked, by several.</remarks>
internal sealed class ConstantFaults
{
    private readonly Dictionary<int, (VerifierRule Rule, int Origin)> _faults = [];
    private readonly Dictionary<int, bool[]> _origins = [];

    /// <summary>Whether there is any.</summary>
    public bool Any => _faults.Count != 0;

    /// <summary>The rule that a constant, or one in it, breaks.</summary>
    public VerifierRule this[int constant] => _faults[constant].Rule;

    /// <summary>Constants that break a rule themselves and that were reported nowhere.</summary>
    public IEnumerable<int> Unreported
    {
        get
        {
            foreach ((int origin, bool[] reported) in _origins)
            {
                if (!reported[0])
                {
                    yield return origin;
                }
            }
        }
    }

    /// <summary>Whether a constant is faulty.</summary>
    public bool Has(int constant) => _faults.ContainsKey(constant);

    /// <summary>Notes that a constant breaks a rule.</summary>
    public void Add(int constant, VerifierRule rule)
    {
        _faults.Add(constant, (rule, constant));
        _origins.Add(constant, [false]);
    }

    /// <summary>Notes that a constant holds a faulty one.</summary>
    public void Inherit(int constant, int from) => _faults.Add(constant, _faults[from]);

    /// <summary>Notes that the fault of a constant was reported.</summary>
    public void MarkReported(int constant) => _origins[_faults[constant].Origin][0] = true;
}
