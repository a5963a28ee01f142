// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>Two channels, at which fibers wait one by one or at both by a select, against two models of them.</summary>
public sealed class ChannelTests
{
    private const int Fibers = 8;

    [Theory]
    [InlineData(8, 0)]
    [InlineData(8, 1)]
    [InlineData(8, 5)]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(4096, 2)]
    public void Channels_do_what_their_models_do(int elementBytes, int capacity) =>
        Property.Check(50, random => new Run(random, elementBytes, capacity).Go());

    private sealed class Run
    {
        private readonly Random _random;
        private readonly int _elementBytes;
        private readonly Channel[] _channels;
        private readonly ChannelModel[] _models;
        private readonly List<ScheduledFiber> _idle;
        private readonly List<ScheduledFiber> _waiting = [];
        private long _next;

        public Run(Random random, int elementBytes, int capacity)
        {
            _random = random;
            _elementBytes = elementBytes;
            _channels = [new(elementBytes, capacity), new(elementBytes, capacity)];
            _models = [new(capacity), new(capacity)];
            _idle = [.. Enumerable.Range(0, Fibers).Select(static _ => Property.MakeFiber())];
        }

        public void Go()
        {
            for (int i = 0; i < 200; i++)
            {
                int which = _random.Next(2);
                int what = _random.Next(100);
                if (what == 0)
                {
                    Assert.Equal(!_models[which].IsClosed, _channels[which].Close());
                    if (!_models[which].IsClosed)
                    {
                        _models[which].Close();
                    }
                }
                else if (what < 8 && _waiting.Count > 0)
                {
                    Kill(_waiting[_random.Next(_waiting.Count)]);
                }
                else if (_idle.Count > 0 && what < 25)
                {
                    Select(_idle[0]);
                }
                else if (_idle.Count > 0)
                {
                    Exchange(_idle[0], which, sends: _random.Next(2) == 0, waits: _random.Next(3) > 0);
                }

                CheckWoken();
                Assert.Equal(_models.Select(static one => one.HasWaiters), _channels.Select(static one => one.HasWaiters));
            }
        }

        private void Exchange(ScheduledFiber fiber, int which, bool sends, bool waits)
        {
            long element = ++_next;
            Put(fiber.Wait, sends ? element : -1);
            FiberStatus expected = sends ? _models[which].Send(element) : _models[which].Receive(out element);
            FiberStatus status = _channels[which].Exchange(fiber.Wait, sends, waits);
            Assert.Equal(expected, status);
            if (status == FiberStatus.Ok && !sends)
            {
                AssertHolds(fiber.Wait, element);
            }

            if (status == FiberStatus.WouldBlock && waits)
            {
                _models[which].Wait(fiber, 0, sends, element);
                BeginsToWait(fiber);
            }
        }

        /// <summary>A select that finds nothing ready: the fiber waits at both, or twice at one.</summary>
        private void Select(ScheduledFiber fiber)
        {
            fiber.BeginWait(WaitKind.Select);
            var places = new Waiter[_random.Next(1, 4)];
            fiber.Cases = places;
            List<(int Which, bool Sends, long Element)> cases = [];
            for (int i = 0; i < places.Length; i++)
            {
                cases.Add((_random.Next(2), _random.Next(2) == 0, ++_next));
                places[i] = new Waiter(fiber) { Case = i };
                Put(places[i], cases[i].Sends ? cases[i].Element : -1);
            }

            // Those that are closed, or could go on at once, are no waits; that is looked at before anything is begun.
            if (cases.Exists(one => _models[one.Which].IsClosed || IsReady(one.Which, one.Sends)))
            {
                fiber.WakeToEnd();
                EndsToWait(fiber);
                return;
            }

            for (int i = 0; i < places.Length; i++)
            {
                _channels[cases[i].Which].Add(places[i], cases[i].Sends);
                _models[cases[i].Which].Wait(fiber, i, cases[i].Sends, cases[i].Element);
            }

            BeginsToWait(fiber);
        }

        private bool IsReady(int which, bool sends)
        {
            ScheduledFiber probe = Property.MakeFiber();
            Put(probe.Wait, 0);

            // What can be done at once is done, in both: a change like any other.
            long element = 0;
            FiberStatus expected = sends ? _models[which].Send(0) : _models[which].Receive(out element);
            Assert.Equal(expected, _channels[which].Exchange(probe.Wait, sends, waits: false));
            CheckWoken();
            return expected != FiberStatus.WouldBlock;
        }

        private void Kill(ScheduledFiber fiber)
        {
            fiber.WakeToEnd();
            Assert.Equal(FiberState.Woken, fiber.State);
            Array.ForEach(_models, model => model.Forget(fiber));
            _waiting.Remove(fiber);
            EndsToWait(fiber);
            _idle.Add(fiber);
        }

        private void CheckWoken()
        {
            foreach (ChannelModel model in _models)
            {
                foreach ((ScheduledFiber fiber, int number, FiberStatus status, long? element) in model.Woken)
                {
                    Assert.Equal(FiberState.Woken, fiber.State);
                    Assert.Equal((ulong)status, fiber.WaitResult);
                    Waiter place = fiber.Wait;
                    if (fiber.Cases.Length > 0)
                    {
                        Assert.Equal(number, fiber.TakenCase);
                        place = fiber.Cases[number];
                    }

                    if (element is { } received)
                    {
                        AssertHolds(place, received);
                    }

                    Array.ForEach(_models, one => one.Forget(fiber));
                    Assert.True(_waiting.Remove(fiber));
                    EndsToWait(fiber);
                    _idle.Add(fiber);
                }

                model.Woken.Clear();
            }

            Assert.All(_waiting, static fiber => Assert.Equal(FiberState.Parking, fiber.State));
        }

        private void BeginsToWait(ScheduledFiber fiber)
        {
            Assert.Equal(FiberState.Parking, fiber.State);
            _idle.Remove(fiber);
            _waiting.Add(fiber);
        }

        private static void EndsToWait(ScheduledFiber fiber)
        {
            fiber.LeaveLists();
            Assert.Null(fiber.Wait.List);
            fiber.SetState(FiberState.Running);
        }

        private void Put(Waiter place, long element)
        {
            place.Reserve(_elementBytes);
            Span<byte> bytes = place.Element.AsSpan(0, _elementBytes);
            bytes.Fill((byte)element);
            if (_elementBytes >= sizeof(long))
            {
                MemoryMarshal.Write(bytes, element);
            }
        }

        private void AssertHolds(Waiter place, long element)
        {
            ReadOnlySpan<byte> bytes = place.Element.AsSpan(0, _elementBytes);
            if (_elementBytes >= sizeof(long))
            {
                Assert.Equal(element, MemoryMarshal.Read<long>(bytes));
                Assert.Equal(-1, bytes[sizeof(long)..].IndexOfAnyExcept((byte)element));
            }
        }
    }
}
