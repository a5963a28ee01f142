// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>Atomics, copies of memory, variable arguments, and what is left.</summary>
internal static class MemoryCases
{
    private static readonly ValueShape Truth = new("i1", 0);
    private static readonly ValueShape Number = new("i64", 0);

    private static readonly string[] IntegerUpdates =
        ["xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap"];

    private static readonly (string Load, string Store)[] Orderings =
        [("unordered", "monotonic"), ("acquire", "release"), ("seq_cst", "seq_cst")];

    private static readonly string[] VariableTypes =
    [
        "i1", "i8", "i17", "i32", "i64", "i65", "i128", "ptr", "double", "<4 x i32>", "<2 x float>", "<16 x i8>",
    ];

    private static readonly string[] FloatUpdates = ["xchg", "fadd", "fsub", "fmax", "fmin"];

    public static void AddAll(CaseModule module)
    {
        foreach (string scalar in (string[])["i8", "i16", "i32", "i64", "i128", "float", "double"])
        {
            AddAtomics(module, new ValueShape(scalar, 0));
        }

        AddPointerAtomics(module);
        foreach (int bytes in (int[])[0, 1, 3, 8, 15, 64, 100, 300])
        {
            AddCopies(module, bytes);
        }

        AddVariableArguments(module);
        AddPlain(module);
        foreach (string scalar in (string[])["i1", "i8", "i16", "i32", "i64", "i128", "float", "double"])
        {
            foreach (int lanes in (int[])[0, 2, 4])
            {
                AddPoints(module, new ValueShape(scalar, lanes));
            }
        }

        AddPointers(module);
        AddStack(module);
    }

    private static void AddAtomics(CaseModule module, ValueShape shape)
    {
        int align = shape.Bits / 8;
        foreach (string update in shape.IsFloat ? FloatUpdates : IntegerUpdates)
        {
            CaseBuilder make = module.Begin($"atomicrmw {update} {shape.Text}");
            string place = make.Do($"alloca {shape.Text}, align 16");
            make.Line($"store {shape.Text} {make.Read(shape)}, ptr {place}");
            string by = make.Read(shape);
            make.Write(shape, make.Do($"atomicrmw {update} ptr {place}, {shape.Text} {by} seq_cst, align {align}"));
            make.Write(shape, make.Do($"load {shape.Text}, ptr {place}"));
            make.Line($"{make.Fresh()} = atomicrmw volatile {update} ptr {place}, {shape.Text} {by} monotonic, align {align}");
            make.Write(shape, make.Do($"load {shape.Text}, ptr {place}"));
            make.End();
        }

        foreach ((string load, string store) in Orderings)
        {
            CaseBuilder make = module.Begin($"load atomic {load}, store atomic {store} {shape.Text}");
            string place = make.Do($"alloca {shape.Text}, align 16");
            make.Line($"store atomic {shape.Text} {make.Read(shape)}, ptr {place} {store}, align {align}");
            make.Write(shape, make.Do($"load {shape.Text}, ptr {place}"));
            make.Line($"store {shape.Text} {make.Read(shape)}, ptr {place}");
            make.Write(shape, make.Do($"load atomic volatile {shape.Text}, ptr {place} {load}, align {align}"));
            make.Line($"fence {(load == "unordered" ? "acquire" : load)}");
            make.End();
        }

        if (!shape.IsFloat)
        {
            AddExchanges(module, shape, align);
        }
    }

    private static void AddExchanges(CaseModule module, ValueShape shape, int align)
    {
        foreach (string weak in (string[])["", "weak "])
        {
            CaseBuilder make = module.Begin($"cmpxchg {weak}{shape.Text}");
            string place = make.Do($"alloca {shape.Text}, align 16");
            string a = make.Read(shape);
            make.Line($"store {shape.Text} {a}, ptr {place}");
            string b = make.Read(shape);
            foreach (string expected in (string[])[b, a])
            {
                string both = make.Do(
                    $"cmpxchg {weak}ptr {place}, {shape.Text} {expected}, {shape.Text} {b} acq_rel acquire, align {align}");
                make.Write(shape, make.Do($"extractvalue {{ {shape.Text}, i1 }} {both}, 0"));
                make.Write(Truth, make.Do($"extractvalue {{ {shape.Text}, i1 }} {both}, 1"));
                make.Write(shape, make.Do($"load {shape.Text}, ptr {place}"));
            }

            make.End();
        }
    }

    private static void AddPointerAtomics(CaseModule module)
    {
        CaseBuilder make = module.Begin("atomics of pointers");
        string place = make.Do("alloca ptr");
        string a = make.Do($"inttoptr i64 {make.Read(Number)} to ptr");
        string b = make.Do($"inttoptr i64 {make.Read(Number)} to ptr");
        make.Line($"store atomic ptr {a}, ptr {place} release, align 8");
        string old = make.Do($"atomicrmw xchg ptr {place}, ptr {b} seq_cst, align 8");
        string both = make.Do($"cmpxchg ptr {place}, ptr {b}, ptr {a} seq_cst seq_cst, align 8");
        string seen = make.Do($"extractvalue {{ ptr, i1 }} {both}, 0");
        string now = make.Do($"load atomic ptr, ptr {place} acquire, align 8");
        foreach (string pointer in (string[])[old, seen, now])
        {
            make.Write(Number, make.Do($"ptrtoint ptr {pointer} to i64"));
        }

        make.End();
    }

    private static void AddCopies(CaseModule module, int bytes)
    {
        foreach (bool isConstant in (bool[])[true, false])
        {
            CaseBuilder make = module.Begin($"copies of {bytes} bytes{(isConstant ? "" : ", variable")}");
            string place = make.Do("alloca [800 x i8], align 16");
            string one = make.Do($"or i64 {make.Read(Number)}, 1");
            string bit = make.Do($"and i64 {one}, 1");
            string length = isConstant ? $"{bytes}" : make.Do($"mul i64 {bit}, {bytes}");
            string value = make.Read(new ValueShape("i8", 0));
            string second = make.At(place, 350);
            string near = make.At(place, 3);
            make.Line($"call void @llvm.memset.p0.i64(ptr {place}, i8 {value}, i64 {length}, i1 false)");
            make.Line($"call void @llvm.memset.p0.i64(ptr {second}, i8 90, i64 {length}, i1 true)");
            make.Line($"call void @llvm.memcpy.p0.p0.i64(ptr {second}, ptr {place}, i64 {length}, i1 false)");
            make.Line($"call void @llvm.memmove.p0.p0.i64(ptr {near}, ptr {place}, i64 {length}, i1 false)");
            if (isConstant)
            {
                string third = make.At(place, 30);
                make.Call("void", "llvm.memset.inline.p0.i64", ("ptr", third), ("i8", value), ("i64", length), ("i1", "false"));
                make.Call(
                    "void", "llvm.memcpy.inline.p0.p0.i64", ("ptr", second), ("ptr", place), ("i64", length), ("i1", "false"));
            }

            module.Declare("declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)");
            module.Declare("declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)");
            module.Declare("declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)");
            for (int at = 0; at < bytes; at += Math.Max(1, bytes / 9))
            {
                make.Write(new ValueShape("i8", 0), make.Do($"load i8, ptr {make.At(place, at)}"));
                make.Write(new ValueShape("i8", 0), make.Do($"load i8, ptr {make.At(second, at)}"));
            }

            make.End();
        }
    }

    /// <summary>More arguments of each sort than registers hold, so that both areas of the list are read.</summary>
    private static void AddVariableArguments(CaseModule module)
    {
        module.Declare("declare void @llvm.va_start.p0(ptr)");
        module.Declare("declare void @llvm.va_copy.p0.p0(ptr, ptr)");
        module.Declare("declare void @llvm.va_end.p0(ptr)");
        foreach (string type in VariableTypes)
        {
            AddVariableArguments(module, type);
        }
    }

    private static void AddVariableArguments(CaseModule module, string type)
    {
        const int count = 14;
        string function = $"@vary{module.Cases.Count}";
        module.AddText($"define void {function}(ptr %out, i32 %n, double %d, ...) noinline {{\n"
            + "  %list = alloca [24 x i8], align 16\n  %copy = alloca [24 x i8], align 16\n"
            + "  call void @llvm.va_start.p0(ptr %list)\n  call void @llvm.va_copy.p0.p0(ptr %copy, ptr %list)\n"
            + "  br label %next\n"
            + "next:\n  %i = phi i64 [ 0, %0 ], [ %j, %next ]\n"
            + "  %h = va_arg ptr %list, i64\n"
            + $"  %v = va_arg ptr %list, {type}\n"
            + "  %k = va_arg ptr %copy, i64\n"
            + $"  %w = va_arg ptr %copy, {type}\n"
            + "  %f = va_arg ptr %copy, double\n  %g = va_arg ptr %list, double\n"
            + "  %s = add i64 %h, %k\n"
            + $"  %p = getelementptr [64 x i8], ptr %out, i64 %i\n  store {type} %v, ptr %p\n"
            + $"  %q = getelementptr i8, ptr %p, i64 16\n  store {type} %w, ptr %q\n"
            + "  %r = getelementptr i8, ptr %p, i64 32\n  store double %f, ptr %r\n"
            + "  %u = getelementptr i8, ptr %p, i64 40\n  store double %g, ptr %u\n"
            + "  %x = getelementptr i8, ptr %p, i64 48\n  store i64 %s, ptr %x\n"
            + $"  %j = add i64 %i, 1\n  %more = icmp ult i64 %j, {count}\n  br i1 %more, label %next, label %done\n"
            + "done:\n  call void @llvm.va_end.p0(ptr %copy)\n  call void @llvm.va_end.p0(ptr %list)\n  ret void\n}\n");
        CaseBuilder make = module.Begin($"va_arg {type}");
        List<string> arguments = [];
        string[] words = type.Trim('<', '>').Split(' ');
        ValueShape shape = type == "ptr" ? Number
            : words.Length == 1 ? new ValueShape(type, 0)
            : new ValueShape(words[2], int.Parse(words[0], CultureInfo.InvariantCulture));
        string value = make.Read(shape);
        string other = make.Read(shape);
        string number = make.Read(Number);
        if (type == "ptr")
        {
            value = make.Do($"inttoptr i64 {value} to ptr");
            other = make.Do($"inttoptr i64 {other} to ptr");
        }

        for (int i = 0; i < count; i++)
        {
            arguments.Add($"i64 {(i == 3 ? number : i)}");
            arguments.Add($"{type} {(i % 3 == 1 ? other : value)}");
            arguments.Add($"double {i}.5");
        }

        make.Line($"call void (ptr, i32, double, ...) {function}(ptr %out, i32 1, double 2.0, {string.Join(", ", arguments)})");
        make.End();
    }

    private static void AddPlain(CaseModule module)
    {
        CaseBuilder make = module.Begin("hints without effect");
        string place = make.Do("alloca i64");
        make.Call("void", "llvm.lifetime.start.p0", ("i64", "8"), ("ptr", place));
        make.Line($"store i64 {make.Read(Number)}, ptr {place}");
        string invariant = make.Call("ptr", "llvm.invariant.start.p0", ("i64", "8"), ("ptr", place));
        make.Call("void", "llvm.invariant.end.p0", ("ptr", invariant), ("i64", "8"), ("ptr", place));
        make.Call("void", "llvm.prefetch.p0", ("ptr", place), ("i32", "0"), ("i32", "3"), ("i32", "1"));
        make.Call("void", "llvm.assume", ("i1", "true"));
        make.Call("void", "llvm.donothing");
        make.Call("void", "llvm.sideeffect");
        make.Call("void", "llvm.x86.sse2.pause");
        make.Call(
            "void", "llvm.var.annotation.p0.p0", ("ptr", place), ("ptr", "null"), ("ptr", "null"), ("i32", "1"), ("ptr", "null"));
        make.Write(Number, make.Do($"load i64, ptr {place}"));
        make.Call("void", "llvm.lifetime.end.p0", ("i64", "8"), ("ptr", place));
        make.Write(new ValueShape("i32", 0), make.Call("i32", "llvm.get.rounding"));
        make.Write(Truth, make.Call("i1", "llvm.experimental.widenable.condition"));
        make.Line($"call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, ptr {place})");
        module.Declare("declare void @llvm.experimental.stackmap(i64, i32, ...)");
        foreach (string minimum in (string[])["true", "false"])
        {
            (string, string)[] arguments = [("ptr", place), ("i1", minimum), ("i1", "true"), ("i1", "false")];
            make.Write(Number, make.Call("i64", "llvm.objectsize.i64.p0", arguments));
        }

        make.End();
    }

    /// <summary>Patchpoints that call, and that do not, with a value that is passed, live across, and used behind.</summary>
    private static void AddPoints(CaseModule module, ValueShape shape)
    {
        const string Points = "llvm.experimental.patchpoint";
        string suffix = shape.Lanes > 0 ? $"v{shape.Lanes}" : "";
        suffix += shape.Scalar == "float" ? "f32" : shape.Scalar == "double" ? "f64" : shape.Scalar;
        module.Declare("declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)");
        module.Declare($"declare {shape.Text} @{Points}.{suffix}(i64, i32, ptr, i32, ...)");
        module.Declare(
            $"define internal {shape.Text} @same.{suffix}({shape.Text} %a, i64 %b) noinline {{\n  ret {shape.Text} %a\n}}");
        CaseBuilder make = module.Begin($"patchpoints {shape.Text}");
        string number = make.Read(Number);
        string first = make.Read(shape);
        string second = make.Read(shape);
        string values = $"i64 {number}, {shape.Text} {first}, {shape.Text} {second}";
        make.Line($"call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 9, {values})");
        make.Line($"call void (i64, i32, ptr, i32, ...) @{Points}.void(i64 2, i32 11, ptr null, i32 2, {values})");
        string result = make.Do(
            $"call {shape.Text} (i64, i32, ptr, i32, ...) @{Points}.{suffix}(i64 3, i32 16, ptr @same.{suffix}, i32 2, "
            + $"{shape.Text} {second}, {values})");
        make.Line($"call anyregcc void (i64, i32, ptr, i32, ...) @{Points}.void(i64 4, i32 16, ptr null, i32 1, {values})");
        make.Write(shape, result);
        make.Write(shape, first);
        make.Write(Number, number);
        make.End();
    }

    private static void AddPointers(CaseModule module)
    {
        module.Declare("@offsets = internal constant [4 x i32] [i32 5, i32 -3, i32 1000, i32 7]");
        module.Declare("@local = internal thread_local global i64 9");
        CaseBuilder make = module.Begin("intrinsics on pointers");
        string number = make.Read(Number);
        string pointer = make.Do($"inttoptr i64 {number} to ptr");
        string masked = make.Call("ptr", "llvm.ptrmask.p0.i64", ("ptr", pointer), ("i64", "-64"));
        string laundered = make.Call("ptr", "llvm.launder.invariant.group.p0", ("ptr", masked));
        string stripped = make.Call("ptr", "llvm.strip.invariant.group.p0", ("ptr", laundered));
        string annotated = make.Call(
            "ptr", "llvm.ptr.annotation.p0.p0",
            ("ptr", stripped), ("ptr", "null"), ("ptr", "null"), ("i32", "1"), ("ptr", "null"));
        make.Write(Number, make.Do($"ptrtoint ptr {annotated} to i64"));
        string local = make.Call("ptr", "llvm.threadlocal.address.p0", ("ptr", "@local"));
        make.Write(Number, make.Do($"load i64, ptr {local}"));
        foreach (string type in (string[])["i32", "i64"])
        {
            string at = make.Do($"and {type} {make.Read(new ValueShape(type, 0))}, 12");
            string relative = make.Call("ptr", $"llvm.load.relative.{type}", ("ptr", "@offsets"), (type, at));
            make.Write(
                Number, make.Do($"sub i64 {make.Do($"ptrtoint ptr {relative} to i64")}, ptrtoint (ptr @offsets to i64)"));
        }

        make.End();
    }

    /// <summary>What differs from run to run is only asked for.</summary>
    private static void AddStack(CaseModule module)
    {
        CaseBuilder make = module.Begin("the stack, and indirect branches");
        string count = make.Do($"and i64 {make.Read(Number)}, 63");
        string saved = make.Call("ptr", "llvm.stacksave.p0");
        string place = make.Do($"alloca i64, i64 {count}, align 64");
        make.Line($"store i64 5, ptr {make.Do("alloca i64, i32 3")}");
        make.Write(Number, make.Do($"and i64 {make.Do($"ptrtoint ptr {place} to i64")}, 63"));
        make.Call("void", "llvm.stackrestore.p0", ("ptr", saved));
        make.Call("i64", "llvm.readcyclecounter");
        make.Call("ptr", "llvm.frameaddress.p0", ("i32", "0"));
        make.Call("ptr", "llvm.returnaddress", ("i32", "0"));
        string function = $"@f{module.Cases.Count}";
        string target = make.Do(
            $"select i1 {make.Read(Truth)}, ptr blockaddress({function}, %left), ptr blockaddress({function}, %right)");
        make.Line($"indirectbr ptr {target}, [label %left, label %right]");
        make.Label("left");
        make.Line("br label %end");
        make.Label("right");
        make.Line($"br i1 {make.Read(Truth)}, label %end, label %never");
        make.Label("never");
        make.Line("br i1 false, label %trap, label %end");
        make.Label("trap");
        make.Call("void", "llvm.trap");
        make.Call("void", "llvm.debugtrap");
        make.Call("void", "llvm.ubsantrap", ("i8", "1"));
        make.Line("unreachable");
        make.Label("end");
        make.Line("%r = phi i32 [ 1, %left ], [ 2, %right ], [ 3, %never ]");
        make.Write(new ValueShape("i32", 0), "%r");
        make.End();
    }
}
