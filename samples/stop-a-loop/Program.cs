// SPDX-License-Identifier: MIT
// An infinite loop without a single check in it is paused, looked at, resumed, bounded and killed.
using System;
using System.Threading.Tasks;
using Stillpoint;
using Stillpoint.Interpreter.Reports;

const string Text = """
    @count = global i64 0

    define void @loop() {
      br label %again
    again:
      %old = load volatile i64, ptr @count
      %new = add i64 %old, 1
      store volatile i64 %new, ptr @count
      br label %again
    }

    define i64 @get_count() {
      %count = load volatile i64, ptr @count
      ret i64 %count
    }
    """;

using Engine engine = new();
using Isolate isolate = engine.CreateIsolate(Module.Parse(Text));
Func<long> count = isolate.GetFunction("get_count").Bind<Func<long>>();
Fiber fiber = isolate.GetFunction("loop").Start();

// It runs until it is stopped; this thread does not wait for it meanwhile.
Task<FiberResult> run = fiber.RunAsync();
while (count() == 0)
{
    await Task.Delay(10);
}

fiber.Pause();
Console.WriteLine($"paused: {(await run).Status}");

long first = count();
await Task.Delay(50);
Console.WriteLine($"it stands still: {count() == first}");
foreach (TraceLine line in await fiber.TraceAsync())
{
    Console.WriteLine($"  {line}");
}

// Resumed where it was, with ten milliseconds of processor time.
FiberResult result = await fiber.RunAsync(new Budget { ProcessorTime = TimeSpan.FromMilliseconds(10) });
Console.WriteLine($"resumed: {result.Status}, it went on: {count() > first}");

run = fiber.RunAsync();
fiber.Kill();
Console.WriteLine($"killed: {(await run).Status}, over: {fiber.IsOver}");
