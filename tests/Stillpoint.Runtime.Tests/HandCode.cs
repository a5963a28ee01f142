// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Runtime.Tests;

/// <summary>One function written by hand in the conventions of compiled code.</summary>
internal sealed class HandCode(Module module)
{
    private readonly List<Relocation> _relocations = [];
    private readonly List<int> _offsets = [0];
    private readonly List<int> _sizes = [0];
    private readonly List<X64Label> _elsewhere = [];

    public X64Assembler Asm { get; } = new();

    /// <summary>Bytes from the frame pointer of a dynamic frame to the return address.</summary>
    public int FixedBytes { get; set; }

    /// <summary>Makes a frame that leaves the stack pointer aligned for calls if the size is 8 modulo 16.</summary>
    public void Enter(int bytes)
    {
        Asm.Sub(Bits64, Gpr.Rsp, bytes);
        Mark(bytes);
    }

    public void Leave(int bytes)
    {
        Asm.Add(Bits64, Gpr.Rsp, bytes);
        Mark(0);
        Asm.Ret();
        Mark(bytes);
    }

    /// <summary>Calls a function of the program through its entry slot.</summary>
    public void CallGuest(string name)
    {
        Asm.Call(X64Address.Of(Elsewhere()));
        Relocate(RelocationKind.Rel32EntrySlot, name, Asm.Length - 4, -4);
    }

    /// <summary>Calls an external function.</summary>
    public void CallNative(string name, int stackWords = 0, int vectors = 0)
    {
        Asm.Mov64(Gpr.R11, 0);
        Relocate(RelocationKind.Abs64Native, name, Asm.Length - 8, 0);
        CallNative(stackWords, vectors);
    }

    /// <summary>Calls the native function whose address is in r11.</summary>
    public void CallNative(int stackWords = 0, int vectors = 0)
    {
        Asm.Mov32(Gpr.Rbx, (uint)stackWords);
        Asm.Mov32(Gpr.Rax, (uint)vectors);
        Asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
    }

    /// <summary>Calls the function whose address is in a register, guest or native.</summary>
    public void CallIndirect(Gpr pointer)
    {
        Asm.Mov(Bits64, Gpr.R11, pointer);
        Asm.Mov32(Gpr.Rbx, 0);
        Asm.Mov32(Gpr.Rax, 0);
        Asm.Call(X64Address.At(Gpr.R15, FiberContext.IndirectCallStubOffset));
    }

    /// <summary>Calls a helper whose frame is at the stack pointer.</summary>
    public void CallHelper(RuntimeHelper helper, int selector, int bits, int otherBits)
    {
        Asm.Mov(Bits64, Gpr.Rdi, Gpr.Rsp);
        Asm.Mov32(Gpr.Rsi, (uint)selector);
        Asm.Mov32(Gpr.Rdx, (uint)bits);
        Asm.Mov32(Gpr.Rcx, (uint)otherBits);
        Asm.Mov64(Gpr.R11, 0);
        _relocations.Add(new Relocation(Asm.Length - 8, RelocationKind.Abs64Helper, (int)helper, 0));
        CallNative();
    }

    /// <summary>Calls a function of the C library that compiled code uses on its own account.</summary>
    public void CallFunction(RuntimeFunction function)
    {
        Asm.Mov64(Gpr.R11, 0);
        _relocations.Add(new Relocation(Asm.Length - 8, RelocationKind.Abs64Function, (int)function, 0));
        CallNative();
    }

    /// <summary>From here on the frame is dynamic, with its frame pointer at the stack pointer plus an offset.</summary>
    public void MarkDynamic(int framePointerOffset) => Mark(FrameMap.Dynamic(framePointerOffset));

    public void Trap(TrapCode code)
    {
        Asm.Mov32(Gpr.Rax, (uint)code);
        Asm.Call(X64Address.At(Gpr.R15, FiberContext.TrapStubOffset));
    }

    /// <summary>Loads the address of a global as data.</summary>
    public void LoadAddress(Gpr register, string name)
    {
        Asm.Lea(register, X64Address.Of(Elsewhere()));
        Relocate(RelocationKind.Rel32Global, name, Asm.Length - 4, -4);
    }

    public CompiledFunction Finish(GlobalId function)
    {
        foreach (X64Label label in _elsewhere) Asm.Bind(label);
        return new CompiledFunction
        {
            Function = function,
            Name = module.Display(function)[1..],
            Code = Asm.Finish().ToArray(),
            Relocations = [.. _relocations],
            CodeBytes = Asm.Length,
            Frame = new FrameMap([.. _offsets], [.. _sizes]) { FixedBytes = FixedBytes },
            Sources = new SourceMap([0], [-1]),
        };
    }

    private void Mark(int bytes)
    {
        _offsets.Add(Asm.Length);
        _sizes.Add(bytes);
    }

    private X64Label Elsewhere()
    {
        X64Label label = Asm.NewLabel();
        _elsewhere.Add(label);
        return label;
    }

    private void Relocate(RelocationKind kind, string name, int offset, long addend)
    {
        if (!module.TryGetGlobal(name, out GlobalId global)) throw new ArgumentException(name);
        _relocations.Add(new Relocation(offset, kind, global.Index, addend));
    }
}

/// <summary>"Compiles" functions by taking them from a table.</summary>
internal sealed class HandCompiler(Module module, IReadOnlyDictionary<string, Action<HandCode>> functions) : IFunctionCompiler
{
    public CompiledFunction Compile(GlobalId function)
    {
        string name = module.Display(function)[1..];
        if (!functions.TryGetValue(name, out Action<HandCode>? emit)) throw new CompileException(name, "no code by hand");
        HandCode code = new(module);
        emit(code);
        return code.Finish(function);
    }
}
