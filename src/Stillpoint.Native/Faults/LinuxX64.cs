// SPDX-License-Identifier: MIT
namespace Stillpoint.Native.Faults;

/// <summary>
/// Numbers and offsets of the Linux x86-64 ABI, with the C names. <see cref="FaultHandling.Install"/> checks those of the
/// signal frame against a fault that it raises.
/// </summary>
internal static class LinuxX64
{
    public const int Sigill = 4;
    public const int Sigtrap = 5;
    public const int Sigabrt = 6;
    public const int Sigbus = 7;
    public const int Sigfpe = 8;
    public const int Sigsegv = 11;
    public const int Sigurg = 23;
    public const int Sigwinch = 28;
    public const int SignalLimit = 65;

    public const int SaSiginfo = 0x4;
    public const int SaOnstack = 0x08000000;
    public const int SaRestart = 0x10000000;
    public const int SaResethand = unchecked((int)0x80000000);

    public const int SigDfl = 0;
    public const int SigIgn = 1;

    public const int SigBlock = 0;
    public const int SigSetmask = 2;

    public const int SiUser = 0;
    public const int SiTkill = -6;
    public const int SiTimer = -2;
    public const int SegvMaperr = 1;
    public const int TrapTrace = 2;

    public const int SysRtSigaction = 13;
    public const int SysRtSigprocmask = 14;
    public const int SysSchedYield = 24;
    public const int SysGetpid = 39;
    public const int SysGettid = 186;
    public const int SysFutex = 202;
    public const int SysTimerCreate = 222;
    public const int SysTimerSettime = 223;
    public const int SysTimerDelete = 226;
    public const int SysTgkill = 234;

    // struct sigaction of glibc (152 bytes), and what the kernel's has in its place (32 bytes).
    public const int SigactionBytes = 152;
    public const int SigactionHandler = 0; // sa_sigaction
    public const int SigactionMask = 8; // sa_mask
    public const int SigactionFlags = 136; // sa_flags
    public const int KernelSigactionBytes = 32;
    public const int KernelSigsetBytes = 8;

    // siginfo_t
    public const int SiSigno = 0; // si_signo
    public const int SiCode = 8; // si_code
    public const int SiAddr = 16; // si_addr
    public const int SiPid = 16; // si_pid
    public const int SiValue = 24; // si_value

    // ucontext_t; uc_mcontext starts at 40 and gregs at its start.
    public const int UcStackAddress = 16; // uc_stack.ss_sp
    public const int UcStackBytes = 32; // uc_stack.ss_size
    public const int UcR15 = 40 + (8 * 7); // gregs[REG_R15]
    public const int UcRdi = 40 + (8 * 8); // gregs[REG_RDI]
    public const int UcRsi = 40 + (8 * 9); // gregs[REG_RSI]
    public const int UcRsp = 40 + (8 * 15); // gregs[REG_RSP]
    public const int UcRip = 40 + (8 * 16); // gregs[REG_RIP]
    public const int UcEfl = 40 + (8 * 17); // gregs[REG_EFL]
    public const int UcErr = 40 + (8 * 19); // gregs[REG_ERR]
    public const int UcTrapno = 40 + (8 * 20); // gregs[REG_TRAPNO]
    public const int UcFpregs = 40 + (8 * 23); // fpregs

    public const int UcSigmask = 40 + 256; // uc_sigmask

    /// <summary>Of what xsave writes, in a signal's frame as well.</summary>
    public const int XsaveAlignment = 64;

    /// <summary>The trap flag of EFLAGS: after each instruction the processor stops.</summary>
    public const int TrapFlag = 0x100;

    /// <summary>Trap, direction and alignment-check flags of EFLAGS.</summary>
    public const int UnsafeFlags = TrapFlag | 0x400 | 0x40000;

    public const int PageFaultTrap = 14;

    public static string SignalName(int signal) => signal switch
    {
        Sigill => "SIGILL",
        Sigtrap => "SIGTRAP",
        Sigabrt => "SIGABRT",
        Sigbus => "SIGBUS",
        Sigfpe => "SIGFPE",
        Sigsegv => "SIGSEGV",
        Sigurg => "SIGURG",
        _ => $"signal {signal}",
    };
}
