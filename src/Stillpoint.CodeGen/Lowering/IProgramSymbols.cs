// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.CodeGen.Lowering;

/// <summary>Where a global is, seen from code.</summary>
public enum SymbolPlacement : byte
{
    /// <summary>Data within 2 GB of the code.</summary>
    Near,

    /// <summary>Data or native function anywhere.</summary>
    Far,

    /// <summary>Thread-local: an offset from the thread's image.</summary>
    ThreadLocal,

    /// <summary>A function of the module: called through its entry slot; its address as data is anywhere.</summary>
    GuestFunction,

    /// <summary>A function outside the module.</summary>
    NativeFunction,
}

/// <summary>What selection must know of the linked program. Thread-safe.</summary>
public interface IProgramSymbols
{
    /// <summary>The variable or function behind aliases.</summary>
    GlobalId Resolve(GlobalId global);

    /// <summary>Where a global (not an alias) is.</summary>
    SymbolPlacement PlacementOf(GlobalId global);

    /// <summary>Offset of a thread-local variable in the thread's image.</summary>
    long ThreadLocalOffset(GlobalId global);

    /// <summary>
    /// The blocks of a function whose address is taken, in the order of their addresses, which are 16 apart, and the
    /// address of the first.
    /// </summary>
    (long First, BlockId[] Blocks) BlockAddresses(GlobalId function);

    /// <summary>
    /// Whether a call makes an object of one known size, small enough that code may do it by itself.
    /// </summary>
    /// <param name="callee">The function that is called.</param>
    /// <param name="description">Its argument.</param>
    /// <param name="header">The header of the object.</param>
    /// <param name="bytes">Bytes of the object with its header.</param>
    bool TryGetNewObject(GlobalId callee, ConstantId description, out int header, out int bytes);

    /// <summary>Value of a scalar constant, addresses included, zero-extended.</summary>
    UInt128 Evaluate(ConstantId constant);

    /// <summary>What code for an object file must know besides; null for code of this process.</summary>
    IObjectSymbols? Object => null;
}

/// <summary>
/// A module whose code goes into an object file. Such code has no runtime behind it: it calls native functions directly,
/// traps by ud2, finds what is elsewhere in the linker's table of addresses, and leaves operations that are too long for
/// instructions to functions of the C and compiler libraries.
/// </summary>
public interface IObjectSymbols
{
    /// <summary>
    /// Whether a function keeps the registers that a C caller expects to be kept: it may be called from elsewhere.
    /// </summary>
    bool PreservesRegisters(GlobalId function);

    /// <summary>Whether code uses the context: there are managed pointers, and some runtime gives them their meaning.</summary>
    bool HasContext { get; }

    /// <summary>Whether the address of a global is anywhere in a constant.</summary>
    bool HasAddress(ConstantId constant);

    /// <summary>The symbol of the context.</summary>
    NameId ContextName { get; }
}
