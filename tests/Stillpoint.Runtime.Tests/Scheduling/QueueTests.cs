// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>Queues of fibers against lists.</summary>
public sealed class QueueTests
{
    [Fact]
    public void Two_queues_are_two_lists() => Property.Check(60, static random =>
    {
        LocalQueue[] queues = [new(), new()];
        List<ScheduledFiber>[] models = [[], []];
        for (int i = 0; i < 300; i++)
        {
            int which = random.Next(2);
            LocalQueue queue = queues[which];
            List<ScheduledFiber> model = models[which];
            switch (random.Next(6))
            {
                case 0 or 1 or 2:
                    ScheduledFiber added = Property.MakeFiber();
                    queue.Push(added);
                    model.Add(added);
                    break;
                case 3:
                    Assert.Same(model.FirstOrDefault(), queue.Pop());
                    model.RemoveRange(0, Math.Min(1, model.Count));
                    break;
                case 4:
                    ScheduledFiber? chosen = queue.PopRandom(random);
                    Assert.Equal(model.Count > 0, chosen is not null);
                    Assert.True(chosen is null || model.Remove(chosen));
                    break;
                default:
                    // The older half: the first is given back, the others come behind what the thief has.
                    int taken = (model.Count + 1) / 2;
                    Assert.Same(model.FirstOrDefault(), queue.Steal(queues[1 - which]));
                    models[1 - which].AddRange(model.Skip(1).Take(Math.Max(0, taken - 1)));
                    model.RemoveRange(0, taken);
                    break;
            }

            Assert.Equal(models.Select(static one => one.Count), queues.Select(static one => one.Count));
        }

        for (int which = 0; which < 2; which++)
        {
            Assert.All(models[which], fiber => Assert.Same(fiber, queues[which].Pop()));
            Assert.Null(queues[which].Pop());
        }
    });

    [Fact]
    public void What_waits_for_any_thread_is_a_list() => Property.Check(20, static random =>
    {
        GlobalQueue queue = new();
        Queue<ScheduledFiber> model = [];
        for (int i = 0; i < 300; i++)
        {
            if (random.Next(2) == 0)
            {
                ScheduledFiber added = Property.MakeFiber();
                queue.Push(added);
                model.Enqueue(added);
            }
            else
            {
                model.TryDequeue(out ScheduledFiber? first);
                Assert.Same(first, queue.Pop());
            }

            Assert.Equal(model.Count, queue.Count);
        }
    });

    [Fact]
    public async Task Each_is_taken_once_by_one_of_several_threads()
    {
        const int Threads = 4;
        const int Fibers = 40_000;
        const int PushedAtOnce = 100;
        GlobalQueue any = new();
        LocalQueue[] queues = [.. Enumerable.Range(0, Threads).Select(static _ => new LocalQueue())];
        ScheduledFiber[] fibers = [.. Enumerable.Range(0, Fibers).Select(static _ => Property.MakeFiber())];
        int taken = 0;
        int pushed = 0;
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
            () =>
            {
                Random random = new(number);
                while (Volatile.Read(ref taken) < Fibers)
                {
                    if (random.Next(2) == 0 && Interlocked.Add(ref pushed, PushedAtOnce) - PushedAtOnce + 1 is <= Fibers and int place)
                    {
                        // Often some at a time, so that rings grow while others steal.
                        for (int end = Math.Min(Fibers, place + PushedAtOnce - 1); place <= end; place++)
                        {
                            if (random.Next(4) == 0)
                            {
                                any.Push(fibers[place - 1]);
                            }
                            else
                            {
                                queues[number].Push(fibers[place - 1]);
                            }
                        }
                    }

                    if ((queues[number].Pop() ?? any.Pop() ?? Steal(queues, number, random)) is { } fiber)
                    {
                        Assert.Equal(FiberState.Ready, fiber.State);
                        fiber.SetState(FiberState.Running);
                        Interlocked.Increment(ref taken);
                    }
                }
            },
            TaskCreationOptions.LongRunning)));
        Assert.Equal(Fibers, taken);
        Assert.All(fibers, static fiber => Assert.Equal(FiberState.Running, fiber.State));
    }

    private static ScheduledFiber? Steal(LocalQueue[] queues, int thief, Random random)
    {
        int victim = random.Next(queues.Length);
        return victim == thief ? null : queues[victim].Steal(queues[thief]);
    }
}
