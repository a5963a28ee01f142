// SPDX-License-Identifier: MIT
// A game server in small: 10,000 scripts, one fiber each, get 5 ms of every tick together. Friendly ones do a little and wait
// for the next tick; the others spin, recurse for ever, divide by zero, write through wild pointers or start fibers without end.
// Those are stopped by what they did or by their budget, and the friendly ones do not notice.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Stillpoint;

const int Scripts = 10_000;
const int Ticks = 20;
const int MostStrikes = 5;
const string Text = """
    declare void @stillpoint.suspend()
    declare i64 @stillpoint.spawn(ptr, ptr)

    define i64 @friendly(i64 %ticks) {
      br label %tick
    tick:
      %i = phi i64 [ 0, %0 ], [ %next, %tick ]
      %sum = phi i64 [ 0, %0 ], [ %more, %tick ]
      %more = add i64 %sum, %i
      %next = add i64 %i, 1
      call void @stillpoint.suspend()
      %goes_on = icmp ult i64 %next, %ticks
      br i1 %goes_on, label %tick, label %done
    done:
      ret i64 %more
    }

    define i64 @spins(i64 %ticks) {
      br label %again
    again:
      br label %again
    }

    define i64 @recurses(i64 %n) {
      %p = alloca i64
      store volatile i64 %n, ptr %p
      %r = call i64 @recurses(i64 %n)
      %v = load volatile i64, ptr %p
      %s = add i64 %r, %v
      ret i64 %s
    }

    define i64 @divides(i64 %n) {
      %zero = sub i64 %n, %n
      %q = sdiv i64 %n, %zero
      ret i64 %q
    }

    define i64 @writes(i64 %n) {
      %p = inttoptr i64 16 to ptr
      store volatile i64 %n, ptr %p
      ret i64 %n
    }

    define void @spun(ptr %p) {
      %r = call i64 @spins(i64 0)
      ret void
    }

    define i64 @breeds(i64 %n) {
      br label %again
    again:
      %f = call i64 @stillpoint.spawn(ptr @spun, ptr null)
      br label %again
    }
    """;

string[] kinds = ["spins", "recurses", "divides", "writes", "breeds"];
using Engine engine = new(new EngineOptions { Slice = TimeSpan.FromMilliseconds(1) });
using Isolate isolate = engine.CreateIsolate(Module.Parse(Text), new IsolateOptions { StackBytes = 64 << 10 });

// One script in a hundred is hostile.
List<Script> living = [];
List<Fiber> friendly = [];
for (int i = 0; i < Scripts; i++)
{
    bool isHostile = i % 100 == 99;
    Fiber fiber = isolate.GetFunction(isHostile ? kinds[i / 100 % kinds.Length] : "friendly").Start((long)Ticks);
    living.Add(new Script(fiber, Strikes: 0));
    if (!isHostile)
    {
        friendly.Add(fiber);
    }
}

// What a fiber may use in a tick: the ten thousand together have 5 ms, but one that has to may use all of it now and then.
Budget budget = new() { ProcessorTime = TimeSpan.FromMilliseconds(5) };
Dictionary<FiberStatus, int> ended = [];
long start = Stopwatch.GetTimestamp();
int tick = 0;
for (; living.Count > 0; tick++)
{
    FiberResult[] results = await Task.WhenAll(living.Select(script => script.Fiber.RunAsync(budget)));
    List<Script> next = [];
    for (int i = 0; i < results.Length; i++)
    {
        FiberResult result = results[i];
        int strikes = living[i].Strikes + (result.Status == FiberStatus.BudgetExhausted ? 1 : 0);
        if (strikes == MostStrikes)
        {
            living[i].Fiber.Kill();
            result = await living[i].Fiber.RunAsync();
        }

        if (result.IsResumable)
        {
            next.Add(new Script(living[i].Fiber, strikes));
        }
        else
        {
            ended[result.Status] = ended.GetValueOrDefault(result.Status) + 1;
        }
    }

    living = next;
}

Console.Error.WriteLine($"{tick} ticks in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
Console.WriteLine($"friendly scripts that finished: {friendly.Count(static fiber => fiber.IsOver && fiber.GetResult<long>() == 190)}");
foreach (FiberStatus status in ended.Keys.Order())
{
    Console.WriteLine($"{status}: {ended[status]}");
}

/// <summary>A script, and how often it has used up all its time.</summary>
internal sealed record Script(Fiber Fiber, int Strikes);
