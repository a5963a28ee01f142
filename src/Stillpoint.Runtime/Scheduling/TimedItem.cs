// SPDX-License-Identifier: MIT
namespace Stillpoint.Runtime.Scheduling;

/// <summary>Something that happens at a time, unless it is taken back before.</summary>
internal abstract class TimedItem
{
    /// <summary>When, in nanoseconds of the scheduler's clock.</summary>
    internal long Deadline { get; set; }

    /// <summary>Where it is in the heap, or -1; see <see cref="TimerHeap"/>.</summary>
    internal int HeapIndex { get; set; } = -1;

    /// <summary>The time has come. On the thread that looks at the clock; must not wait.</summary>
    internal abstract void Fire();
}

/// <summary>Items by deadline: a binary heap whose items know their places, so that any can be taken out.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class TimerHeap
{
    private TimedItem[] _items = new TimedItem[16];
    private int _count;

    /// <summary>The earliest, or null.</summary>
    internal TimedItem? First => _count > 0 ? _items[0] : null;

    internal void Add(TimedItem item)
    {
        if (_count == _items.Length)
        {
            System.Array.Resize(ref _items, 2 * _count);
        }

        Rise(item, _count++);
    }

    /// <returns>Whether it was there.</returns>
    internal bool Remove(TimedItem item)
    {
        int hole = item.HeapIndex;
        if (hole < 0)
        {
            return false;
        }

        item.HeapIndex = -1;
        TimedItem last = _items[--_count];
        _items[_count] = null!;
        if (last != item)
        {
            Sink(last, hole);
            if (last.HeapIndex == hole)
            {
                Rise(last, hole);
            }
        }

        return true;
    }

    private void Rise(TimedItem item, int hole)
    {
        while (hole > 0 && _items[(hole - 1) / 2].Deadline > item.Deadline)
        {
            Place(_items[(hole - 1) / 2], hole);
            hole = (hole - 1) / 2;
        }

        Place(item, hole);
    }

    private void Sink(TimedItem item, int hole)
    {
        while ((2 * hole) + 1 < _count)
        {
            int child = (2 * hole) + 1;
            child += child + 1 < _count && _items[child + 1].Deadline < _items[child].Deadline ? 1 : 0;
            if (_items[child].Deadline >= item.Deadline)
            {
                break;
            }

            Place(_items[child], hole);
            hole = child;
        }

        Place(item, hole);
    }

    private void Place(TimedItem item, int index)
    {
        _items[index] = item;
        item.HeapIndex = index;
    }
}
