// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.X64;

/// <summary>Extensions of the instruction set that generated code may use.</summary>
/// <remarks>Source of the bits: CPUID, as the .NET runtime reads it, operating system support included.</remarks>
/// <param name="Sse41">SSE4.1, SSSE3 with it.</param>
/// <param name="Popcnt">POPCNT.</param>
/// <param name="Lzcnt">LZCNT.</param>
/// <param name="Bmi1">BMI1: TZCNT.</param>
/// <param name="Bmi2">BMI2: SHLX and the like.</param>
/// <param name="Fma">FMA3, and AVX with it.</param>
public sealed record X64Features(bool Sse41, bool Popcnt, bool Lzcnt, bool Bmi1, bool Bmi2, bool Fma)
{
    /// <summary>AVX: its processors load and store 16 aligned bytes at once.</summary>
    public bool Avx { get; init; }

    /// <summary>CMPXCHG16B: atomics of 128 bits.</summary>
    public bool Cmpxchg16b { get; init; }

    /// <summary>What every x86-64 processor has.</summary>
    public static X64Features Baseline { get; } = new(false, false, false, false, false, false);

    /// <summary>The level of the System V ABI for processors since about 2009.</summary>
    public static X64Features V2 { get; } = new(true, true, false, false, false, false);

    /// <summary>The level of the System V ABI for processors since about 2015.</summary>
    public static X64Features V3 { get; } = new(true, true, true, true, true, true);

    /// <summary>What this processor has.</summary>
    public static X64Features Host { get; } = new(
        System.Runtime.Intrinsics.X86.Sse41.IsSupported,
        System.Runtime.Intrinsics.X86.Popcnt.IsSupported,
        System.Runtime.Intrinsics.X86.Lzcnt.IsSupported,
        System.Runtime.Intrinsics.X86.Bmi1.IsSupported,
        System.Runtime.Intrinsics.X86.Bmi2.IsSupported,
        System.Runtime.Intrinsics.X86.Fma.IsSupported)
    {
        Avx = System.Runtime.Intrinsics.X86.Avx.IsSupported,
        Cmpxchg16b = (System.Runtime.Intrinsics.X86.X86Base.CpuId(1, 0).Ecx & Cmpxchg16bBit) != 0,
    };

    private const int Cmpxchg16bBit = 1 << 13;
}
