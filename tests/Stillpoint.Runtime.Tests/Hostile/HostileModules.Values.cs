// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using System.Text;

namespace Stillpoint.Runtime.Tests.Hostile;

/// <content>Many arguments and instructions, large values, deep nesting, variables and inlining.</content>
internal static partial class HostileModules
{
    /// <summary>A function of many arguments, called directly or through a pointer.</summary>
    public static string Arguments(int count, string type, bool isIndirect)
    {
        string parameters = string.Join(", ", Enumerable.Range(0, count).Select(i => $"{type} %a{i}"));
        string arguments = string.Join(", ", Enumerable.Range(0, count).Select(i => $"{type} {i}"));
        string callee = isIndirect ? "%callee" : "@many";
        return Function($"""
              %callee = load volatile ptr, ptr @pointer
              %c = call {type} {callee}({arguments})
              {(type == "i64" ? "%r = add i64 %c, 0" : $"%r = trunc {type} %c to i64")}
              ret i64 %r
            """, $$"""
            @pointer = global ptr @many
            define {{type}} @many({{parameters}}) noinline {
              %s = sub {{type}} %a{{count - 1}}, %a1
              %t = mul {{type}} %s, %a{{count / 2}}
              ret {{type}} %t
            }
            """);
    }

    /// <summary>A function of many arguments that are arrays.</summary>
    public static string AggregateArguments(int count) => Function($"""
          %r = call i64 @many({string.Join(", ", Enumerable.Range(0, count).Select(i => $"[4 x i64] [i64 1, i64 2, i64 3, i64 {i}]"))})
          ret i64 %r
        """, $$"""
        define i64 @many({{string.Join(", ", Enumerable.Range(0, count).Select(i => $"[4 x i64] %a{i}"))}}) noinline {
          %s = extractvalue [4 x i64] %a{{count - 1}}, 3
          ret i64 %s
        }
        """);

    /// <summary>A call with many variable arguments, the last of which is read.</summary>
    public static string VariableArguments(int count) => Function(body =>
    {
        body.Append($"  %r = call i64 (i64, ...) @many(i64 {count}");
        for (int i = 0; i < count; i++)
            body.Append($", i64 {i}");
        body.AppendLine(")\n  ret i64 %r");
    }, """
        declare void @llvm.va_start.p0(ptr)
        define i64 @many(i64 %count, ...) noinline {
          %list = alloca [24 x i8], align 16
          call void @llvm.va_start.p0(ptr %list)
          %p = getelementptr i8, ptr %list, i64 8
          %memory = load ptr, ptr %p
          %index = sub i64 %count, 6
          %q = getelementptr i64, ptr %memory, i64 %index
          %v = load i64, ptr %q
          ret i64 %v
        }
        """);

    /// <summary>A result of many words.</summary>
    public static string Result(int words) => Function($"""
          %a = call [{words} x i64] @large(i64 %x)
          %r = extractvalue [{words} x i64] %a, {words - 1}
          ret i64 %r
        """, $$"""
        define [{{words}} x i64] @large(i64 %x) noinline {
          %a = insertvalue [{{words}} x i64] zeroinitializer, i64 %x, {{words - 1}}
          ret [{{words}} x i64] %a
        }
        """);

    /// <summary>Many instructions in a block, each using the one before.</summary>
    public static string Dependent(int count) => Function(body =>
    {
        body.AppendLine("  %s0 = add i64 %x, 0");
        for (int i = 0; i < count; i++)
            body.AppendLine($"  %s{i + 1} = {(i % 3 == 0 ? "mul" : i % 3 == 1 ? "add" : "xor")} i64 %s{i}, {(i * 7) | 1}");
        body.AppendLine($"  ret i64 %s{count}");
    });

    /// <summary>Many values of a block that are all live at once.</summary>
    public static string Live(int count) => Function(body =>
    {
        for (int i = 0; i < count; i++)
            body.AppendLine($"  %v{i} = mul i64 %x, {i + 3}");
        Fold(body, count, k => $"%v{count - 1 - k}");
    });

    /// <summary>Many stores and loads of different places, some of which may be the same.</summary>
    public static string Memory(int count) => Function(body =>
    {
        for (int i = 0; i < count; i++)
        {
            body.AppendLine($"  %p{i} = getelementptr i64, ptr @g, i64 %x\n  %l{i} = load i64, ptr %p{i}\n  %m{i} = add i64 %l{i}, 1");
            body.AppendLine($"  %q{i} = getelementptr i64, ptr @g, i64 {i % 1000}\n  store i64 %m{i}, ptr %q{i}");
        }

        body.AppendLine("  %r = load i64, ptr @g\n  ret i64 %r");
    }, "@g = global [1000 x i64] zeroinitializer\n");

    /// <summary>Many calls in a block.</summary>
    public static string Calls(int count) => Function(body =>
    {
        body.AppendLine("  %c0 = add i64 %x, 0");
        for (int i = 0; i < count; i++)
            body.AppendLine($"  %c{i + 1} = call i64 @next(i64 %c{i})");
        body.AppendLine($"  ret i64 %c{count}");
    }, "define i64 @next(i64 %x) noinline {\n  %y = add i64 %x, 1\n  ret i64 %y\n}\n");

    /// <summary>A different wide constant and address in each of many blocks.</summary>
    public static string Constants(int blocks)
    {
        StringBuilder globals = new();
        for (int i = 0; i < blocks; i++)
            globals.AppendLine($"@g{i} = global i64 0");
        return Function(body =>
        {
            body.AppendLine("  br label %b0");
            for (int i = 0; i < blocks; i++)
            {
                body.AppendLine($"b{i}:\n  %v{i} = xor i64 {(i == 0 ? "%x" : $"%v{i - 1}")}, {0x123456789abcdef + (i * 0x1000001L)}");
                body.AppendLine($"  store volatile i64 %v{i}, ptr @g{i}\n  %c{i} = icmp eq i64 %v{i}, 0");
                body.AppendLine($"  br i1 %c{i}, label %end, label %b{i + 1}");
            }

            body.AppendLine($"b{blocks}:\n  ret i64 %v{blocks - 1}\nend:\n  ret i64 1");
        }, globals.ToString());
    }

    /// <summary>Structs in structs by name, loaded and stored whole.</summary>
    public static string NestedTypes(int depth)
    {
        StringBuilder types = new("%t0 = type { i64 }\n");
        for (int i = 0; i < depth; i++)
            types.AppendLine($"%t{i + 1} = type {{ %t{i} }}");
        types.AppendLine($"@g = global %t{depth} zeroinitializer");
        return Function($"""
              %v = load %t{depth}, ptr @g
              %w = insertvalue %t{depth} %v, i64 %x, {string.Join(", ", Enumerable.Repeat(0, depth + 1))}
              store %t{depth} %w, ptr @g
              %r = load i64, ptr @g
              ret i64 %r
            """, types.ToString());
    }

    /// <summary>Structs of two structs, so that there are more leaves than memory.</summary>
    public static string DoublingTypes(int depth, string leaf)
    {
        StringBuilder types = new($"%t0 = type {{ {leaf} }}\n");
        for (int i = 0; i < depth; i++)
            types.AppendLine($"%t{i + 1} = type {{ %t{i}, %t{i} }}");
        return Function($"""
              %v = load %t{depth}, ptr @g
              store %t{depth} %v, ptr @g
              ret i64 5
            """, types + "@g = global i64 0\n");
    }

    /// <summary>A load and a store of many times nothing.</summary>
    public static string Nothing() => Function("""
          %v = load [1000000000000 x {}], ptr @g
          store [1000000000000 x {}] %v, ptr @g
          ret i64 4
        """, "@g = global i64 0\n");

    /// <summary>A chain of one instruction; <c>#</c> in it is the number before, <c>@</c> its own.</summary>
    public static string ChainOf(int count, string first, string step, string last, string before = "") => Function(body =>
    {
        body.AppendLine($"  %s0 = {first}");
        for (int i = 0; i < count; i++)
            body.AppendLine("  " + step.Replace("#", $"%s{i}").Replace("@", $"%s{i + 1}").Replace("$", $"{i}"));
        body.AppendLine("  " + last.Replace("#", $"%s{count}"));
    }, before);

    /// <summary>Operations on a vector or on an array, loaded and stored.</summary>
    public static string Large(string type, string element, long count) => Function($"""
          %v = load {type}, ptr @g, align 8
          %w = {(type[0] == '<' ? $"insertelement {type} %v, {element} 7, i64 %x" : $"insertvalue {type} %v, {element} 7, 1")}
          store {type} %w, ptr @g, align 8
          %p = getelementptr {element}, ptr @g, i64 1
          %r = load {element}, ptr %p
          %z = zext {element} %r to i64
          ret i64 %z
        """, $"@g = global [{count} x {element}] zeroinitializer\n");

    /// <summary>Variables that loops over all blocks carry: as values they would be as many as variables times blocks.</summary>
    public static string Variables(int variables, int blocks) => Function(body =>
    {
        body.AppendLine("entry:");
        for (int i = 0; i < variables; i++)
            body.AppendLine($"  %a{i} = alloca i64\n  store i64 {i}, ptr %a{i}");
        body.AppendLine("  br label %b0");
        for (int j = 0; j < blocks; j++)
        {
            int variable = j * 31 % variables;
            body.AppendLine($"b{j}:\n  %l{j} = load i64, ptr %a{variable}\n  %m{j} = add i64 %l{j}, %x\n  store i64 %m{j}, ptr %a{variable}");
            body.AppendLine($"  %c{j} = icmp slt i64 %m{j}, -5\n  br i1 %c{j}, label %b{Math.Max(0, j - 50)}, label %b{j + 1}");
        }

        body.AppendLine($"b{blocks}:");
        for (int i = 0; i < variables; i++)
            body.AppendLine($"  %z{i} = load i64, ptr %a{i}");
        Fold(body, variables, k => $"%z{k}");
    });

    /// <summary>One variable of many fields.</summary>
    public static string Fields(int count) => Function(body =>
    {
        body.AppendLine($"  %a = alloca [{count} x i64]");
        for (int i = 0; i < count; i++)
            body.AppendLine($"  %p{i} = getelementptr i64, ptr %a, i64 {i}\n  store i64 %x, ptr %p{i}");
        for (int i = 0; i < count; i++)
            body.AppendLine($"  %q{i} = getelementptr i64, ptr %a, i64 {i}\n  %v{i} = load i64, ptr %q{i}");
        Fold(body, count, k => $"%v{k}");
    });

    /// <summary>Functions that call the next one twice; inlining all would take 2^depth.</summary>
    public static string Doubling(int depth, string attribute)
    {
        StringBuilder functions = new();
        for (int i = 0; i < depth; i++)
        {
            functions.AppendLine($"define internal i64 @f{i}(i64 %x) {attribute} {{\n  %a = call i64 @f{i + 1}(i64 %x)");
            functions.AppendLine($"  %b = call i64 @f{i + 1}(i64 %a)\n  ret i64 %b\n}}");
        }

        functions.AppendLine($"define internal i64 @f{depth}(i64 %x) {attribute} {{\n  %y = mul i64 %x, 3\n  ret i64 %y\n}}");
        return Function("""
              %c = icmp eq i64 %x, 77
              br i1 %c, label %yes, label %no
            yes:
              %r = call i64 @f0(i64 %x)
              ret i64 %r
            no:
              ret i64 6
            """, functions.ToString());
    }

    /// <summary>Functions that call the next one.</summary>
    public static string CallChain(int depth)
    {
        StringBuilder functions = new();
        for (int i = 0; i < depth; i++)
            functions.AppendLine($"define internal i64 @f{i}(i64 %x) {{\n  %a = call i64 @f{i + 1}(i64 %x)\n  ret i64 %a\n}}");
        functions.AppendLine($"define internal i64 @f{depth}(i64 %x) {{\n  %y = mul i64 %x, 3\n  ret i64 %y\n}}");
        return Function("  %r = call i64 @f0(i64 %x)\n  ret i64 %r", functions.ToString());
    }
}
