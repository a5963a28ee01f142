// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>The table of numbers against a dictionary.</summary>
public sealed class HandleTableTests
{
    [Fact]
    public void A_number_names_one_object_for_ever() => Property.Check(25, static random =>
    {
        HandleTable table = new();
        Dictionary<ulong, object> live = [];
        List<ulong> all = [];
        for (int i = 0; i < 600; i++)
        {
            ulong any = all.Count > 0 ? all[random.Next(all.Count)] : 0;
            switch (random.Next(4))
            {
                case 0 or 1:
                    object added = random.Next(2) == 0 ? new GuestMutex() : new Channel(8, 0);
                    ulong handle = table.Add(added);
                    Assert.NotEqual(0UL, handle);
                    Assert.DoesNotContain(handle, all);
                    live.Add(handle, added);
                    all.Add(handle);
                    break;
                case 2:
                    table.Remove(any);
                    live.Remove(any);
                    break;
                default:
                    Assert.Same(live.GetValueOrDefault(any), table.Find(any));
                    Assert.Equal(any != 0, table.Existed(any));
                    break;
            }
        }

        ulong unknown = (1UL << 32) | (uint)all.Count;
        Assert.False(table.Existed(unknown));
        Assert.Null(table.Find(unknown));
        Assert.False(table.Existed(all[0] + (1UL << 62)));
        Assert.Null(table.Find((ulong)random.NextInt64()));
        Assert.Equal(live.Values.OfType<Channel>().ToHashSet(), table.All<Channel>().ToHashSet());
        Assert.Equal(live.Count, table.All<object>().Count);
    });

    [Fact]
    public async Task Looking_up_meets_adding_and_removing()
    {
        HandleTable table = new();
        long given = 0;
        int isOver = 0;
        var adder = Task.Run(() =>
        {
            for (int i = 0; i < 200_000; i++)
            {
                Numbered value = new();
                value.Number = table.Add(value);
                Volatile.Write(ref given, (long)value.Number);
                if (i % 3 != 0)
                {
                    table.Remove(value.Number);
                }
            }

            Volatile.Write(ref isOver, 1);
        });
        while (Volatile.Read(ref isOver) == 0)
        {
            ulong handle = (ulong)Volatile.Read(ref given);
            if (table.Find(handle) is Numbered found)
            {
                Assert.Equal(handle, found.Number);
            }

            Assert.Equal(handle != 0, table.Existed(handle));
        }

        await adder;
    }

    private sealed class Numbered
    {
        public ulong Number { get; set; }
    }
}
