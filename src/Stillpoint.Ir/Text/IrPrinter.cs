// SPDX-License-Identifier: MIT
using System.IO;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text.Printing;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text;

/// <summary>Writes IR as the text that LLVM 19 reads; see "Printing" in docs/ir.md.</summary>
/// <remarks>
/// The text is ASCII, the same for the same module every time, and takes time linear in its length. Printing changes
/// nothing; it must not run beside a writer of the module. IR that the verifier would refuse prints as well as it can,
/// for messages and dumps; only verified IR is sure to be read again.
/// </remarks>
public static class IrPrinter
{
    private const int FileBufferBytes = 1 << 16;
    private const int MessageBufferBytes = 1 << 10;

    /// <summary>Writes a module.</summary>
    /// <exception cref="System.InsufficientExecutionStackException">
    /// Types or constants nest too deep for this thread's stack, which only a builder can bring about.
    /// </exception>
    public static void Print(Module module, TextWriter writer)
    {
        Output output = new(writer, FileBufferBytes);
        new ModulePrinter(module, output, isWhole: true).PrintModule();
        output.Flush();
    }

    /// <summary>Writes a module as bytes; the faster of the two.</summary>
    /// <inheritdoc cref="Print(Module, TextWriter)"/>
    public static void Print(Module module, Stream stream)
    {
        Output output = new(stream, FileBufferBytes);
        new ModulePrinter(module, output, isWhole: true).PrintModule();
        output.Flush();
    }

    /// <summary>Writes one function for a dump: attributes in place, no debug locations.</summary>
    public static void Print(Function function, TextWriter writer)
    {
        Output output = new(writer, MessageBufferBytes);
        new ModulePrinter(function.Module, output, isWhole: false).PrintFunction(function.Global);
        output.Flush();
    }

    /// <summary>The text of a module.</summary>
    public static string ToText(Module module)
    {
        StringWriter writer = new() { NewLine = "\n" };
        Print(module, writer);
        return writer.ToString();
    }

    /// <summary>The text of one function, as <see cref="Print(Function, TextWriter)"/> writes it.</summary>
    public static string ToText(Function function)
    {
        StringWriter writer = new() { NewLine = "\n" };
        Print(function, writer);
        return writer.ToString();
    }

    /// <summary>One instruction, without indentation, line end and debug location.</summary>
    /// <remarks>Takes time linear in the function, for the numbers of its values: meant for messages.</remarks>
    public static string PrintInstruction(Function function, InstId inst)
    {
        StringWriter writer = new();
        Output output = new(writer, MessageBufferBytes);
        new ModulePrinter(function.Module, output, isWhole: false).PrintInstruction(function, inst);
        output.Flush();
        return writer.ToString();
    }

    /// <summary>A value as an operand without its type: <c>%x</c>, <c>@f</c>, <c>42</c>; linear in the function.</summary>
    public static string PrintOperand(Function function, ValueId value)
    {
        StringWriter writer = new();
        Output output = new(writer, MessageBufferBytes);
        new ModulePrinter(function.Module, output, isWhole: false).PrintOperand(function, value);
        output.Flush();
        return writer.ToString();
    }

    /// <summary>A type as it is written in the text.</summary>
    public static string PrintType(Module module, TypeId type)
    {
        StringWriter writer = new();
        Output output = new(writer, MessageBufferBytes);
        new ModulePrinter(module, output, isWhole: false).WriteType(type);
        output.Flush();
        return writer.ToString();
    }

    /// <summary>A constant with its type, as it is written in the text.</summary>
    public static string PrintConstant(Module module, ConstantId constant)
    {
        StringWriter writer = new();
        Output output = new(writer, MessageBufferBytes);
        new ModulePrinter(module, output, isWhole: false).WriteTypedConstant(constant);
        output.Flush();
        return writer.ToString();
    }
}
