// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>The heap of deadlines against a list.</summary>
public sealed class TimerHeapTests
{
    [Fact]
    public void First_is_the_earliest_and_any_can_be_taken_out() => Property.Check(60, static random =>
    {
        TimerHeap heap = new();
        List<Item> items = [];
        List<Item> outside = [];
        for (int i = 0; i < 400; i++)
        {
            if (random.Next(5) < 3)
            {
                Item item = outside.Count > 0 && random.Next(2) == 0 ? outside[random.Next(outside.Count)] : new Item();
                outside.Remove(item);
                item.Deadline = random.Next(1 << random.Next(1, 20));
                heap.Add(item);
                items.Add(item);
            }
            else if (items.Count > 0)
            {
                Item item = random.Next(2) == 0 ? items[random.Next(items.Count)] : (Item)heap.First!;
                Assert.True(heap.Remove(item));
                Assert.False(heap.Remove(item));
                items.Remove(item);
                outside.Add(item);
            }

            Assert.Equal(items.Count == 0 ? null : items.Min(static one => one.Deadline), heap.First?.Deadline);
            Assert.Equal(Enumerable.Range(0, items.Count), items.Select(static one => one.HeapIndex).Order());
            Assert.All(outside, static one => Assert.Equal(-1, one.HeapIndex));
        }

        long last = long.MinValue;
        while (heap.First is { } first)
        {
            Assert.True(first.Deadline >= last);
            last = first.Deadline;
            heap.Remove(first);
        }
    });

    private sealed class Item : TimedItem
    {
        internal override void Fire() => throw new NotSupportedException();
    }
}
