// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Patching;

namespace Stillpoint.Runtime.InlineCaches;

/// <summary>What an inline cache has seen.</summary>
public enum InlineCacheState : byte
{
    /// <summary>Nothing: each access misses.</summary>
    Empty,

    /// <summary>One key.</summary>
    Monomorphic,

    /// <summary>A few, compared one after the other.</summary>
    Polymorphic,

    /// <summary>Too many: it compares none and says so.</summary>
    Megamorphic,
}

/// <summary>A key and what is given for it.</summary>
/// <param name="Key">For example the shape of an object.</param>
/// <param name="Value">For example the offset of a field in objects of that shape.</param>
public readonly record struct InlineCacheEntry(long Key, long Value);

/// <summary>What an inline cache has done.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">What it has seen.</param>
/// <param name="Entries">Keys that it knows.</param>
/// <param name="Sites">Places in the code.</param>
/// <param name="Misses">Keys that it was told after it did not know them.</param>
/// <param name="Transitions">How often its code was changed.</param>
/// <param name="Samples">How often a thread was found in its code when it was stopped: how hot it is.</param>
public readonly record struct InlineCacheStatistics(
    ulong Id, InlineCacheState State, int Entries, int Sites, long Misses, long Transitions, long Samples);

/// <summary>The patchpoints with one number as an inline cache: they map a key to a value, by code.</summary>
/// <remarks>Not thread-safe; see <see cref="InlineCacheTable"/>.</remarks>
internal sealed class InlineCache(ulong id)
{
    /// <summary>What a site gives for a key that it does not know, also before it was told any.</summary>
    internal const long Miss = -1;

    /// <summary>What a site gives when it has seen too many keys to know them.</summary>
    internal const long Megamorphic = -2;

    /// <summary>Three of the longest nops, which take less than a jump.</summary>
    private const int MostNopBytes = 27;

    private readonly List<InlineCacheEntry> _entries = [];

    /// <summary>What it knows.</summary>
    internal IReadOnlyList<InlineCacheEntry> Entries => _entries;

    /// <summary>Code that some site calls, or may call.</summary>
    internal List<PlacedFunction> Stubs { get; } = [];

    internal long Misses { get; set; }

    internal long Transitions { get; set; }

    internal long Samples { get; set; }

    internal bool IsMegamorphic { get; private set; }

    /// <summary>Threads that patch its sites just now.</summary>
    internal int InFlight { get; set; }

    /// <summary>Whether several did at the same time.</summary>
    internal bool IsContended { get; set; }

    /// <summary>Whether sites have not the code yet that they should have.</summary>
    internal bool IsStale { get; set; }

    internal InlineCacheState State =>
        IsMegamorphic ? InlineCacheState.Megamorphic
        : _entries.Count switch { 0 => InlineCacheState.Empty, 1 => InlineCacheState.Monomorphic, _ => InlineCacheState.Polymorphic };

    internal InlineCacheStatistics Describe(int sites) => new(id, State, _entries.Count, sites, Misses, Transitions, Samples);

    /// <summary>Takes a key and its value in.</summary>
    /// <param name="entry">The key and the value, which may be another one than before.</param>
    /// <param name="most">Most keys.</param>
    /// <param name="keepsKnown">Whether it goes on with those that it knows when there are more.</param>
    /// <returns>Whether sites need other code.</returns>
    internal bool Add(InlineCacheEntry entry, int most, bool keepsKnown)
    {
        Misses++;
        int known = _entries.FindIndex(one => one.Key == entry.Key);
        if (known >= 0)
        {
            bool isSame = _entries[known] == entry;
            _entries[known] = entry;
            return !isSame;
        }

        if (IsMegamorphic) return false;
        if (_entries.Count < most)
        {
            _entries.Add(entry);
            return true;
        }

        if (keepsKnown) IsMegamorphic = true;
        else BecomeMegamorphic();
        return !keepsKnown;
    }

    /// <summary>Knows nothing, as if it had never been told anything.</summary>
    internal void Forget()
    {
        IsMegamorphic = false;
        _entries.Clear();
        (Misses, Transitions, Samples) = (0, 0, 0);
    }

    internal void BecomeMegamorphic()
    {
        IsMegamorphic = true;
        _entries.Clear();
    }

    /// <summary>The code of a site, or null if there is no room for it.</summary>
    internal PatchCode? Compile(PatchSite site)
    {
        var to = (Gpr)site.Point.Values[0].Place.RegisterNumber;
        var from = (Gpr)site.Point.Values[1].Place.RegisterNumber;
        int bytes = site.Point.Bytes;
        if (_entries is [var only] && CompileStraight(to, from, only, bytes) is { } straight) return straight;
        X64Assembler code = new();
        X64Label end = code.NewLabel();
        foreach (InlineCacheEntry entry in _entries)
        {
            Compare(code, from, entry);
            Load(code, to, entry.Value);
            if (bytes <= sbyte.MaxValue) code.JccShort(Condition.Equal, end);
            else code.Jcc(Condition.Equal, end);
        }

        Load(code, to, IsMegamorphic ? Megamorphic : Miss);
        if (code.Length > bytes) return null;

        // Hits jump to the end of the region, so the nops are here.
        code.Nops(bytes - code.Length);
        code.Bind(end);
        return PatchCode.Of(code);
    }

    /// <summary>Code for one key in which a hit takes no jump; null where it would run through many nops instead.</summary>
    private static PatchCode? CompileStraight(Gpr to, Gpr from, InlineCacheEntry entry, int bytes)
    {
        X64Assembler code = new();
        X64Label end = code.NewLabel();
        Load(code, to, Miss);
        Compare(code, from, entry);
        code.JccShort(Condition.NotEqual, end);
        Load(code, to, entry.Value);
        int left = bytes - code.Length;
        if (left is < 0 or > MostNopBytes) return null;
        code.Nops(left);
        code.Bind(end);
        return PatchCode.Of(code);
    }

    /// <summary>Compares with a key. Moves leave the flags alone.</summary>
    private static void Compare(X64Assembler code, Gpr from, InlineCacheEntry entry)
    {
        if (entry.Key == (int)entry.Key)
        {
            code.Cmp(OperandSize.Bits64, from, (int)entry.Key);
        }
        else
        {
            code.Mov64(Gpr.R11, entry.Key);
            code.Cmp(OperandSize.Bits64, from, Gpr.R11);
        }
    }

    private static void Load(X64Assembler code, Gpr to, long value)
    {
        if (value == (uint)value) code.Mov32(to, (uint)value);
        else code.Mov(OperandSize.Bits64, to, value);
    }
}
