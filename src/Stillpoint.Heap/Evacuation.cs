// SPDX-License-Identifier: MIT

namespace Stillpoint.Heap;

/// <summary>A collection under way: which spaces are left, and where the objects in them go. The same for all its threads.</summary>
/// <remarks>Begun by one thread; the others read.</remarks>
internal sealed unsafe class Evacuation(TypeTable types, CardTable cards, LargeObjects large, ulong youngStart, ulong youngBytes)
{
    /// <summary>The types of objects.</summary>
    internal TypeTable Types => types;

    /// <summary>Where old objects with pointers to young ones are marked.</summary>
    internal CardTable Cards => cards;

    /// <summary>Objects that do not move.</summary>
    internal LargeObjects Large => large;

    /// <summary>Where survivors of their first collection go.</summary>
    internal CopySpace Young { get; } = new(null);

    /// <summary>Where the others go.</summary>
    internal CopySpace Old { get; } = new(cards);

    /// <summary>What threads do for each other.</summary>
    internal EvacuationPool Pool { get; } = new();

    /// <summary>Whether old objects are moved, too, and nothing is young afterwards. Of the last collection until the next one.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>New objects.</summary>
    internal SpaceRange Eden { get; private set; }

    /// <summary>Those that have survived one collection.</summary>
    internal SpaceRange Survivors { get; private set; }

    /// <summary>Old objects, which stay where they are unless the collection is full.</summary>
    internal SpaceRange OldObjects { get; private set; }

    /// <summary>Bytes that were copied.</summary>
    internal ulong CopiedBytes => Young.Bytes + Old.Bytes - Young.WastedBytes - Old.WastedBytes;

    /// <summary>Begins; the spaces to copy to have begun.</summary>
    internal void Begin(bool isFull, SpaceRange eden, SpaceRange survivors, SpaceRange old)
    {
        (IsFull, Eden, Survivors, OldObjects) = (isFull, eden, survivors, old);
    }

    /// <summary>Whether an address lies in a space for objects that are not old.</summary>
    internal bool IsYoung(ulong address) => address - youngStart < youngBytes;

    /// <summary>Whether a pointer leads to an object in a space that is left.</summary>
    internal bool IsMoved(ulong pointer) => Eden.Has(pointer) || Survivors.Has(pointer) || (IsFull && OldObjects.Has(pointer));

    /// <summary>Whether a pointer leads to a copy.</summary>
    internal bool IsCopy(ulong pointer) =>
        new SpaceRange(Young.Start, Young.End).Has(pointer) || new SpaceRange(Old.Start, Old.End).Has(pointer);

    /// <summary>Bytes of an object without its header.</summary>
    /// <param name="pointer">The pointer to it.</param>
    /// <param name="header">Its header.</param>
    /// <param name="end">Where it must have ended.</param>
    /// <exception cref="HeapCorruptException">It is longer, or of no type.</exception>
    internal ulong SizeOf(ulong pointer, ulong header, ulong end)
    {
        ulong bytes = TypeOf(pointer, header)->BytesOf((uint)(header >> 32));
        return bytes <= end - pointer ? bytes : throw HeapCorruptException.At(pointer, HeapCorruptException.TooLong);
    }

    /// <summary>The copy that a header of an object which was moved tells.</summary>
    /// <exception cref="HeapCorruptException">It cannot be one.</exception>
    internal ulong CopyOf(ulong pointer, ulong header)
    {
        ulong copy = header - 1;
        return copy % 8 == 0 && IsCopy(copy) ? copy : throw HeapCorruptException.At(pointer, HeapCorruptException.Overwritten);
    }

    /// <summary>The type of an object.</summary>
    /// <exception cref="HeapCorruptException">There is none of that number, or it has no elements.</exception>
    // Safe because: the number is checked.
    internal TypeRow* TypeOf(ulong pointer, ulong header)
    {
        uint number = (uint)header >> 1;
        if ((header & 1) != 0 || number >= (uint)types.Count) throw HeapCorruptException.At(pointer, HeapCorruptException.NoObject);
        TypeRow* type = types[(int)number];
        return type->ElementBytes != 0 || header >> 32 == 0
            ? type
            : throw HeapCorruptException.At(pointer, HeapCorruptException.NoObject);
    }
}

/// <summary>The part of a space with objects in it.</summary>
internal readonly record struct SpaceRange(ulong Start, ulong End)
{
    /// <summary>Whether a pointer can be one to an object here; an empty one may be at the end.</summary>
    internal bool Has(ulong pointer) => pointer - Start - 1 < End - Start;
}
