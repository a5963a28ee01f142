// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Attributes;

/// <summary>One set of attributes: of a result, of a parameter, of a function; id 0 is the empty set.</summary>
public readonly record struct AttributeSetId(int Index) : IEntity<AttributeSetId>
{
    /// <summary>No attributes.</summary>
    public static AttributeSetId Empty => default;

    /// <inheritdoc/>
    public static AttributeSetId FromIndex(int index) => new(index);
}

/// <summary>The attribute sets of a signature or a call; id 0 has none at all.</summary>
public readonly record struct AttributeListId(int Index) : IEntity<AttributeListId>
{
    /// <summary>No attributes.</summary>
    public static AttributeListId Empty => default;

    /// <inheritdoc/>
    public static AttributeListId FromIndex(int index) => new(index);
}

/// <summary>What passes and selection ask of attribute sets again and again, found once for each set.</summary>
[Flags]
public enum AttributeFacts : ushort
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary><c>willreturn</c></summary>
    WillReturn = 1 << 0,

    /// <summary><c>nounwind</c></summary>
    NoUnwind = 1 << 1,

    /// <summary><c>readnone</c> or <c>memory(none)</c></summary>
    AccessesNothing = 1 << 2,

    /// <summary><c>readonly</c> or <c>memory(read)</c></summary>
    OnlyReads = 1 << 3,

    /// <summary><c>noalias</c></summary>
    NoAlias = 1 << 4,

    /// <summary><c>byval(T)</c></summary>
    ByVal = 1 << 5,

    /// <summary><c>alwaysinline</c></summary>
    AlwaysInline = 1 << 6,

    /// <summary><c>noinline</c></summary>
    NoInline = 1 << 7,

    /// <summary><c>optnone</c></summary>
    OptNone = 1 << 8,

    /// <summary>What passes an argument in a place of its own: <c>inalloca</c>, <c>preallocated</c>, <c>nest</c>,
    /// <c>swifterror</c>, <c>swiftself</c></summary>
    SpecialPlace = 1 << 9,

    /// <summary><c>signext</c></summary>
    SignExt = 1 << 10,

    /// <summary><c>zeroext</c></summary>
    ZeroExt = 1 << 11,

    /// <summary><c>nest</c>, beside <see cref="SpecialPlace"/>.</summary>
    Nest = 1 << 12,

    /// <summary><c>cold</c></summary>
    Cold = 1 << 13,
}

/// <summary>How an attribute is written.</summary>
public enum AttributeForm : byte
{
    /// <summary><c>noalias</c></summary>
    Flag,

    /// <summary><c>align 8</c>, <c>dereferenceable(8)</c>: <see cref="AttributeRow.Value"/>.</summary>
    Integer,

    /// <summary><c>byval(%T)</c>: <see cref="AttributeRow.Type"/>.</summary>
    Type,

    /// <summary><c>memory(argmem: read)</c>: the text in the parentheses, in <see cref="AttributeRow.Text"/>.</summary>
    Arguments,

    /// <summary><c>"key"</c></summary>
    Key,

    /// <summary><c>"key"="value"</c>: the value in <see cref="AttributeRow.Text"/>.</summary>
    KeyValue,
}

/// <summary>An attribute; its name is kept as written, so that unknown ones survive.</summary>
public readonly record struct AttributeRow(AttributeForm Form, NameId Name, ulong Value, TypeId Type, NameId Text)
{
    /// <summary>An attribute without argument.</summary>
    public static AttributeRow Flag(NameId name) => new(AttributeForm.Flag, name, 0, TypeId.None, NameId.None);
}

/// <summary>Which sets belong to a signature: <see cref="Parameters"/> may be shorter than the parameter list.</summary>
/// <param name="Result">Attributes of the result.</param>
/// <param name="Function">Attributes of the function or call.</param>
/// <param name="Parameters">Sets in <see cref="AttributeTable.ParameterSets"/>.</param>
public readonly record struct AttributeListRow(AttributeSetId Result, AttributeSetId Function, ListRange Parameters);

/// <summary>Interns attribute sets and lists of a module.</summary>
/// <remarks>One writer at a time; reading beside it is safe.</remarks>
public sealed class AttributeTable
{
    private readonly NameTable _names;
    private readonly PrimaryMap<AttributeSetId, ListRange> _sets = new();
    private readonly PrimaryMap<AttributeSetId, AttributeFacts> _facts = new();
    private readonly PrimaryMap<AttributeListId, AttributeListRow> _lists = new();
    private readonly ListPool<AttributeRow> _attributes = new();
    private readonly ListPool<AttributeSetId> _parameters = new();
    private readonly HashIndex _setIndex = new();
    private readonly HashIndex _listIndex = new();

    internal AttributeTable(NameTable names)
    {
        _names = names;
        Set([]);
        List(default, default, []);
    }

    /// <summary>The attributes of a set, in the order written.</summary>
    public ReadOnlySpan<AttributeRow> this[AttributeSetId set] => _attributes[_sets[set]];

    /// <summary>The attributes of a set that passes ask for.</summary>
    public AttributeFacts FactsOf(AttributeSetId set) => _facts[set];

    /// <summary>The sets of a list.</summary>
    public ref readonly AttributeListRow this[AttributeListId list] => ref _lists[list];

    /// <summary>The parameter sets of a list.</summary>
    public ReadOnlySpan<AttributeSetId> ParameterSets(AttributeListId list) => _parameters[_lists[list].Parameters];

    /// <summary>The set of one parameter.</summary>
    public AttributeSetId Parameter(AttributeListId list, int index)
    {
        ReadOnlySpan<AttributeSetId> sets = ParameterSets(list);
        return index < sets.Length ? sets[index] : AttributeSetId.Empty;
    }

    /// <summary>The set with these attributes.</summary>
    public AttributeSetId Set(ReadOnlySpan<AttributeRow> attributes)
    {
        HashCode code = default;
        foreach (AttributeRow attribute in attributes)
        {
            code.Add(attribute);
        }

        int hash = code.ToHashCode();
        for (int i = _setIndex.First(hash); i >= 0; i = _setIndex.Next(i))
        {
            if (_setIndex.HashOf(i) == hash && this[new AttributeSetId(i)].SequenceEqual(attributes))
            {
                return new AttributeSetId(i);
            }
        }

        AttributeFacts facts = AttributeFacts.None;
        foreach (ref readonly AttributeRow attribute in attributes)
        {
            facts |= FactOf(attribute);
        }

        _setIndex.Add(hash);
        _ = _facts.Add(facts);
        return _sets.Add(_attributes.Add(attributes));
    }

    private AttributeFacts FactOf(in AttributeRow attribute)
    {
        ReadOnlySpan<byte> name = _names[attribute.Name];
        return name.SequenceEqual("willreturn"u8) ? AttributeFacts.WillReturn
            : name.SequenceEqual("nounwind"u8) ? AttributeFacts.NoUnwind
            : name.SequenceEqual("readnone"u8) ? AttributeFacts.AccessesNothing
            : name.SequenceEqual("readonly"u8) ? AttributeFacts.OnlyReads
            : name.SequenceEqual("noalias"u8) ? AttributeFacts.NoAlias
            : name.SequenceEqual("byval"u8) ? AttributeFacts.ByVal
            : name.SequenceEqual("alwaysinline"u8) ? AttributeFacts.AlwaysInline
            : name.SequenceEqual("noinline"u8) ? AttributeFacts.NoInline
            : name.SequenceEqual("cold"u8) ? AttributeFacts.Cold
            : name.SequenceEqual("optnone"u8) ? AttributeFacts.OptNone
            : name.SequenceEqual("signext"u8) ? AttributeFacts.SignExt
            : name.SequenceEqual("zeroext"u8) ? AttributeFacts.ZeroExt
            : name.SequenceEqual("nest"u8) ? AttributeFacts.SpecialPlace | AttributeFacts.Nest
            : name.SequenceEqual("inalloca"u8) || name.SequenceEqual("preallocated"u8)
                || name.SequenceEqual("swifterror"u8) || name.SequenceEqual("swiftself"u8) ? AttributeFacts.SpecialPlace
            : name.SequenceEqual("memory"u8) && !attribute.Text.IsNone ? FactOfMemory(_names[attribute.Text])
            : AttributeFacts.None;
    }

    private static AttributeFacts FactOfMemory(ReadOnlySpan<byte> text)
    {
        text = text.Trim("()"u8);
        return text.SequenceEqual("none"u8) ? AttributeFacts.AccessesNothing
            : text.SequenceEqual("read"u8) ? AttributeFacts.OnlyReads
            : AttributeFacts.None;
    }

    /// <summary>The list with these sets; empty sets at the end of <paramref name="parameters"/> are dropped.</summary>
    public AttributeListId List(
        AttributeSetId result, AttributeSetId function, ReadOnlySpan<AttributeSetId> parameters)
    {
        parameters = parameters.TrimEnd(AttributeSetId.Empty);
        HashCode code = default;
        code.Add(result);
        code.Add(function);
        foreach (AttributeSetId set in parameters)
        {
            code.Add(set);
        }

        int hash = code.ToHashCode();
        for (int i = _listIndex.First(hash); i >= 0; i = _listIndex.Next(i))
        {
            ref AttributeListRow row = ref _lists[new AttributeListId(i)];
            if (_listIndex.HashOf(i) == hash && row.Result == result && row.Function == function
                && _parameters[row.Parameters].SequenceEqual(parameters))
            {
                return new AttributeListId(i);
            }
        }

        _listIndex.Add(hash);
        return _lists.Add(new AttributeListRow(result, function, _parameters.Add(parameters)));
    }

    /// <summary>Finds an attribute of a set by name.</summary>
    public bool TryGet(AttributeSetId set, ReadOnlySpan<byte> name, out AttributeRow attribute)
    {
        foreach (AttributeRow candidate in this[set])
        {
            if (_names[candidate.Name].SequenceEqual(name))
            {
                attribute = candidate;
                return true;
            }
        }

        attribute = default;
        return false;
    }

    /// <summary>Whether a set has an attribute.</summary>
    public bool Has(AttributeSetId set, ReadOnlySpan<byte> name) => TryGet(set, name, out _);
}
