// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.Lowering;

/// <summary>Functions of the C library that compiled code calls without the module naming them.</summary>
public enum RuntimeFunction
{
    /// <summary><c>memcpy</c></summary>
    MemoryCopy,

    /// <summary><c>memmove</c></summary>
    MemoryMove,

    /// <summary><c>memset</c></summary>
    MemorySet,
}
