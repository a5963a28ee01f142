// SPDX-License-Identifier: MIT
using System.Globalization;

namespace Stillpoint.Native.Faults;

/// <summary>What the faulting instruction was doing to memory.</summary>
public enum FaultAccess
{
    /// <summary>Nothing, or the processor does not tell.</summary>
    Unknown,
    Read,
    Write,
    Execute,
}

/// <summary>One guest fault, as the signal reported it.</summary>
public readonly struct NativeFault
{
    private const ulong PageFaultTrap = 14;
    private const ulong WriteBit = 1 << 1;
    private const ulong FetchBit = 1 << 4;

    private readonly ulong _errorCode;
    private readonly ulong _trapNumber;

    internal NativeFault(int signal, int code, ulong address, ulong pc, ulong errorCode, ulong trapNumber)
    {
        Signal = signal;
        Code = code;
        Address = address;
        Pc = pc;
        _errorCode = errorCode;
        _trapNumber = trapNumber;
    }

    /// <summary>Number of the signal, e.g. 11 for SIGSEGV.</summary>
    public int Signal { get; }

    /// <summary>si_code of the signal: positive for a fault of the processor, otherwise sent by a program.</summary>
    public int Code { get; }

    /// <summary>
    /// Address that was accessed (SIGSEGV, SIGBUS) or of the instruction (SIGFPE, SIGILL); meaningful if
    /// <see cref="HasAddress"/>.
    /// </summary>
    public ulong Address { get; }

    /// <summary>Address of the machine instruction.</summary>
    public ulong Pc { get; }

    /// <summary>
    /// Whether the address is known. It is not for a signal sent by a program (<c>abort</c>), nor for an access to a
    /// non-canonical address, whose value the processor does not tell.
    /// </summary>
    public bool HasAddress => Code > 0 && (Signal is not (LinuxX64.Sigsegv or LinuxX64.Sigbus) || IsPageFault);

    /// <summary>Direction of the access.</summary>
    public FaultAccess Access => !IsPageFault || Code <= 0 ? FaultAccess.Unknown
        : (_errorCode & FetchBit) != 0 ? FaultAccess.Execute
        : (_errorCode & WriteBit) != 0 ? FaultAccess.Write
        : FaultAccess.Read;

    private bool IsPageFault => _trapNumber == PageFaultTrap;

    /// <summary>E.g. "SIGSEGV: write of 0xdeadbeef000".</summary>
    public override string ToString()
    {
        string name = LinuxX64.SignalName(Signal);
        if (!HasAddress) return Code > 0 ? name : name + ", raised by a program";
        string address = Address.ToString("x", CultureInfo.InvariantCulture);
        return Access == FaultAccess.Unknown
            ? $"{name} at 0x{address}"
            : $"{name}: {(Access == FaultAccess.Read ? "read" : Access == FaultAccess.Write ? "write" : "execution")}"
            + $" of 0x{address}";
    }
}
