// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using static Stillpoint.Assembler.X64.X64Form;
using static Stillpoint.CodeGen.Machine.MachineTraits;
using static Stillpoint.CodeGen.X64.X64Shape;
using F = Stillpoint.Assembler.X64.X64Form;
using Op = Stillpoint.CodeGen.X64.X64Op;

namespace Stillpoint.CodeGen.X64;

/// <summary>How the operands of an operation become those of a form. "rm" is a register or spill slot, or the address.</summary>
internal enum X64Shape : byte
{
    /// <summary>The emitter has a method for it.</summary>
    Special,

    /// <summary>No operands.</summary>
    Plain,

    /// <summary>Operand 0 in reg, operand 1 in rm.</summary>
    RegRm,

    /// <summary>As <see cref="RegRm"/>, with an immediate byte.</summary>
    RegRmImm,

    /// <summary>Operand 0 in reg, the address in rm.</summary>
    Memory,

    /// <summary>Operand 1 in reg, operand 0 in rm.</summary>
    RmReg,

    /// <summary>As <see cref="RmReg"/>, with an immediate byte.</summary>
    RmRegImm,

    /// <summary>Operand 0 in rm; an immediate of 8 or 32 bits, each with its form.</summary>
    RmImm,

    /// <summary>Operand 0 in rm and an immediate byte.</summary>
    RmImm8,

    /// <summary>Operand 0 in rm.</summary>
    Rm,

    /// <summary>The last plain operand in rm.</summary>
    LastRm,

    /// <summary>Operand 0 is the register in the opcode.</summary>
    InOpcode,
}

/// <summary>One row: an operation, its shape, its forms by log2 of the operand size, its traits.</summary>
internal readonly record struct X64OpRow(Op Op, X64Shape Shape, F Form, F OtherForm, F Form2, F Form3, MachineTraits Traits)
{
    /// <summary>The form for a size where forms differ by size.</summary>
    internal F FormOf(int size) => size switch { 1 => OtherForm, 2 => Form2, 3 => Form3, _ => Form };
}

/// <summary>What each operation of x86-64 is.</summary>
internal static class X64OpTable
{
    private static readonly X64OpRow[] Table = Index(
    [
#pragma warning disable format // the columns are the table
        //       operation            shape      form (or 32-bit immediate)  form with 8-bit immediate
        One(Op.None,                  Plain,     default),
        One(Op.Move,                  Special,   default),
        One(Op.ParallelMove,          Special,   default),
        One(Op.Exchange,              RegRm,     XchgRmReg),
        One(Op.Load,                  RegRm,     MovRegRm),
        One(Op.Store,                 Memory,    MovRmReg),
        One(Op.StoreImm,              Special,   MovRmImm32),
        One(Op.MovImm,                Special,   default),
        One(Op.MovAddress,            Special,   MovRegImm64),
        One(Op.Movzx8,                RegRm,     MovzxRegRm8),
        One(Op.Movzx16,               RegRm,     MovzxRegRm16),
        One(Op.Movsx8,                RegRm,     MovsxRegRm8),
        One(Op.Movsx16,               RegRm,     MovsxRegRm16),
        One(Op.Movsxd,                RegRm,     MovsxdRegRm),
        One(Op.ZeroExtend32,          RegRm,     MovRegRm),
        One(Op.Lea,                   Memory,    LeaRegMem),
        One(Op.Add,                   RegRm,     AddRegRm,   WritesFlags),
        Imm(Op.AddImm,                           AddRmImm32, AddRmImm8),
        One(Op.AddStore,              Memory,    AddRmReg,   WritesFlags),
        One(Op.Adc,                   RegRm,     AdcRegRm,   WritesFlags | ReadsFlags),
        One(Op.Sub,                   RegRm,     SubRegRm,   WritesFlags),
        Imm(Op.SubImm,                           SubRmImm32, SubRmImm8),
        One(Op.SubStore,              Memory,    SubRmReg,   WritesFlags),
        One(Op.Sbb,                   RegRm,     SbbRegRm,   WritesFlags | ReadsFlags),
        One(Op.And,                   RegRm,     AndRegRm,   WritesFlags),
        Imm(Op.AndImm,                           AndRmImm32, AndRmImm8),
        One(Op.AndStore,              Memory,    AndRmReg,   WritesFlags),
        One(Op.Or,                    RegRm,     OrRegRm,    WritesFlags),
        Imm(Op.OrImm,                            OrRmImm32,  OrRmImm8),
        One(Op.OrStore,               Memory,    OrRmReg,    WritesFlags),
        One(Op.Xor,                   RegRm,     XorRegRm,   WritesFlags),
        Imm(Op.XorImm,                           XorRmImm32, XorRmImm8),
        One(Op.XorStore,              Memory,    XorRmReg,   WritesFlags),
        One(Op.Cmp,                   RegRm,     CmpRegRm,   WritesFlags),
        Imm(Op.CmpImm,                           CmpRmImm32, CmpRmImm8),
        One(Op.CmpStore,              Memory,    CmpRmReg,   WritesFlags),
        One(Op.Test,                  RegRm,     TestRmReg,  WritesFlags),
        Imm(Op.TestImm,                          TestRmImm32, TestRmImm32),
        One(Op.Neg,                   Rm,        NegRm,      WritesFlags),
        One(Op.Not,                   Rm,        NotRm),
        One(Op.Bswap,                 InOpcode,  BswapReg),
        One(Op.Imul,                  RegRm,     ImulRegRm,  WritesFlags),
        One(Op.ImulImm,               Special,   ImulRegRmImm32, WritesFlags),
        One(Op.MulWide,               LastRm,    MulRm,      WritesFlags),
        One(Op.ImulWide,              LastRm,    ImulRm,     WritesFlags),
        Two(Op.Cdq,                   Plain,     Cdq,        Cqo),
        One(Op.ZeroHigh,              Special,   XorRegRm,   WritesFlags),
        One(Op.Div,                   LastRm,    DivRm,      WritesFlags),
        One(Op.Idiv,                  LastRm,    IdivRm,     WritesFlags),
        One(Op.ShlImm,                RmImm8,    ShlRmImm8,  WritesFlags),
        One(Op.ShrImm,                RmImm8,    ShrRmImm8,  WritesFlags),
        One(Op.SarImm,                RmImm8,    SarRmImm8,  WritesFlags),
        One(Op.RolImm,                RmImm8,    RolRmImm8,  WritesFlags),
        One(Op.RorImm,                RmImm8,    RorRmImm8,  WritesFlags),
        One(Op.ShlCl,                 Rm,        ShlRmCl,    WritesFlags),
        One(Op.ShrCl,                 Rm,        ShrRmCl,    WritesFlags),
        One(Op.SarCl,                 Rm,        SarRmCl,    WritesFlags),
        One(Op.RolCl,                 Rm,        RolRmCl,    WritesFlags),
        One(Op.RorCl,                 Rm,        RorRmCl,    WritesFlags),
        One(Op.ShldImm,               RmRegImm,  ShldRmRegImm8, WritesFlags),
        One(Op.ShrdImm,               RmRegImm,  ShrdRmRegImm8, WritesFlags),
        One(Op.ShldCl,                RmReg,     ShldRmRegCl, WritesFlags),
        One(Op.ShrdCl,                RmReg,     ShrdRmRegCl, WritesFlags),
        One(Op.Shlx,                  Special,   ShlxRegRmReg),
        One(Op.Shrx,                  Special,   ShrxRegRmReg),
        One(Op.Sarx,                  Special,   SarxRegRmReg),
        One(Op.Tzcnt,                 RegRm,     TzcntRegRm, WritesFlags),
        One(Op.Lzcnt,                 RegRm,     LzcntRegRm, WritesFlags),
        One(Op.Popcnt,                RegRm,     PopcntRegRm, WritesFlags),
        One(Op.Setcc,                 Special,   SetccRm,    ReadsFlags),
        One(Op.Cmov,                  Special,   CmovccRegRm, ReadsFlags),
        One(Op.Xchg,                  Memory,    XchgRmReg),
        One(Op.LockXadd,              Memory,    LockXaddMemReg, WritesFlags),
        One(Op.LockCmpxchg,           Special,   LockCmpxchgMemReg, WritesFlags),
        One(Op.LockCmpxchg16b,        Special,   LockCmpxchg16bMem, WritesFlags),
        One(Op.LockAddStore,          Memory,    LockAddMemReg, WritesFlags),
        One(Op.LockSubStore,          Memory,    LockSubMemReg, WritesFlags),
        One(Op.LockAndStore,          Memory,    LockAndMemReg, WritesFlags),
        One(Op.LockOrStore,           Memory,    LockOrMemReg, WritesFlags),
        One(Op.LockXorStore,          Memory,    LockXorMemReg, WritesFlags),
        One(Op.Mfence,                Plain,     Mfence),
        One(Op.Written,               Special,   default),
        One(Op.Recorded,              Special,   default,    ReadsRecorded),
        One(Op.StackMap,              Special,   default,    Records),
        One(Op.PatchRegion,           Special,   default,    Records | WritesFlags),
        One(Op.StoreManaged,          Special,   MovRmReg,   WritesFlags | Restartable),
        One(Op.XchgManaged,           Special,   XchgRmReg,  WritesFlags | Restartable),
        One(Op.LockCmpxchgManaged,    Special,   LockCmpxchgMemReg, WritesFlags | Restartable),
        One(Op.CopyWord,              Special,   MovRmReg,   Restartable),
        One(Op.CopyWordManaged,       Special,   MovRmReg,   WritesFlags | Restartable),
        One(Op.NewObject,             Special,   default,    WritesFlags | Restartable),
        One(Op.Pause,                 Plain,     Pause),
        One(Op.Rdtsc,                 Plain,     Rdtsc),
        One(Op.Prefetch,              Special,   Prefetcht0Mem),
        One(Op.ThreadPointer,         Special,   MovRegRm),
        One(Op.Jmp,                   Special,   JmpRel32,   Terminator),
        One(Op.Jcc,                   Special,   JccRel32,   Terminator | ReadsFlags),
        One(Op.JmpTable,              Rm,        JmpRm,      Terminator),
        One(Op.CallSlot,              Special,   CallRm,     Call),
        One(Op.CallSelf,              Special,   CallRel32,  Call),
        One(Op.CallContext,           Special,   CallRm,     Call),
        One(Op.CallNothing,           Special,   default,    Call),
        One(Op.TailSlot,              Special,   JmpRm,      Terminator),
        One(Op.Ret,                   Special,   Ret,        Terminator),
        One(Op.Ud2,                   Plain,     Ud2,        Terminator),
        One(Op.DynamicAlloca,         Special,   default,    WritesFlags),
        One(Op.StackPointer,          Special,   MovRegRm),
        One(Op.RestoreStack,          Special,   default),
        Two(Op.FLoad,                 RegRm,     MovssXmmRm, MovsdXmmRm),
        Two(Op.FStore,                Memory,    MovssRmXmm, MovsdRmXmm),
        Two(Op.FAdd,                  RegRm,     AddssXmmRm, AddsdXmmRm),
        Two(Op.FSub,                  RegRm,     SubssXmmRm, SubsdXmmRm),
        Two(Op.FMul,                  RegRm,     MulssXmmRm, MulsdXmmRm),
        Two(Op.FDiv,                  RegRm,     DivssXmmRm, DivsdXmmRm),
        Two(Op.FMin,                  RegRm,     MinssXmmRm, MinsdXmmRm),
        Two(Op.FMax,                  RegRm,     MaxssXmmRm, MaxsdXmmRm),
        Two(Op.FSqrt,                 RegRm,     SqrtssXmmRm, SqrtsdXmmRm),
        Two(Op.FCompare,              RegRm,     UcomissXmmRm, UcomisdXmmRm, WritesFlags),
        Two(Op.FRound,                RegRmImm,  RoundssXmmRmImm8, RoundsdXmmRmImm8),
        Two(Op.FFromInt32,            Special,   Cvtsi2ssXmmRm, Cvtsi2sdXmmRm),
        Two(Op.FFromInt64,            Special,   Cvtsi2ssXmmRm, Cvtsi2sdXmmRm),
        Two(Op.FToInt32,              Special,   Cvttss2siRegRm, Cvttsd2siRegRm),
        Two(Op.FToInt64,              Special,   Cvttss2siRegRm, Cvttsd2siRegRm),
        Two(Op.FConvert,              RegRm,     Cvtss2sdXmmRm, Cvtsd2ssXmmRm),
        Two(Op.Fma,                   Special,   Vfmadd213ssXmmXmmRm, Vfmadd213sdXmmXmmRm),
        One(Op.FSelect,               Special,   MovapsXmmRm, ReadsFlags),
        One(Op.MovGeneralToVector,    RegRm,     MovdXmmRm),
        One(Op.MovVectorToGeneral,    RmReg,     MovdRmXmm),
        One(Op.VLoad,                 RegRm,     MovupsXmmRm),
        One(Op.VLoadAligned,          RegRm,     MovapsXmmRm),
        One(Op.VStore,                Memory,    MovupsRmXmm),
        One(Op.VStoreAligned,         Memory,    MovapsRmXmm),
        One(Op.VZero,                 Special,   XorpsXmmRm),
        One(Op.VAnd,                  RegRm,     AndpsXmmRm),
        One(Op.VAndNot,               RegRm,     AndnpsXmmRm),
        One(Op.VOr,                   RegRm,     OrpsXmmRm),
        One(Op.VXor,                  RegRm,     XorpsXmmRm),
        All(Op.VAdd,                  RegRm,     PaddbXmmRm, PaddwXmmRm, PadddXmmRm, PaddqXmmRm),
        All(Op.VSub,                  RegRm,     PsubbXmmRm, PsubwXmmRm, PsubdXmmRm, PsubqXmmRm),
        One(Op.VMul16,                RegRm,     PmullwXmmRm),
        One(Op.VMul32,                RegRm,     PmulldXmmRm),
        All(Op.VCompareEqual,         RegRm,     PcmpeqbXmmRm, PcmpeqwXmmRm, PcmpeqdXmmRm, PcmpeqqXmmRm),
        All(Op.VCompareGreater,       RegRm,     PcmpgtbXmmRm, PcmpgtwXmmRm, PcmpgtdXmmRm, PcmpgtqXmmRm),
        All(Op.VMinSigned,            RegRm,     PminsbXmmRm, PminswXmmRm, PminsdXmmRm, default),
        All(Op.VMaxSigned,            RegRm,     PmaxsbXmmRm, PmaxswXmmRm, PmaxsdXmmRm, default),
        All(Op.VMinUnsigned,          RegRm,     PminubXmmRm, PminuwXmmRm, PminudXmmRm, default),
        All(Op.VMaxUnsigned,          RegRm,     PmaxubXmmRm, PmaxuwXmmRm, PmaxudXmmRm, default),
        All(Op.VShlImm,               RmImm8,    default, PsllwXmmImm8, PslldXmmImm8, PsllqXmmImm8),
        All(Op.VShrImm,               RmImm8,    default, PsrlwXmmImm8, PsrldXmmImm8, PsrlqXmmImm8),
        All(Op.VSarImm,               RmImm8,    default, PsrawXmmImm8, PsradXmmImm8, default),
        One(Op.VShiftRightBytes,      RmImm8,    PsrldqXmmImm8),
        One(Op.VShuffle32,            RegRmImm,  PshufdXmmRmImm8),
        One(Op.VShuffleBytes,         RegRm,     PshufbXmmRm),
        All(Op.VUnpackLow,            RegRm,     PunpcklbwXmmRm, PunpcklwdXmmRm, PunpckldqXmmRm, PunpcklqdqXmmRm),
        All(Op.VExtract,              RmRegImm,  PextrbRmXmmImm8, default, PextrdRmXmmImm8, PextrdRmXmmImm8),
        All(Op.VInsert,               RegRmImm,  PinsrbXmmRmImm8, PinsrwXmmRmImm8, PinsrdXmmRmImm8, PinsrdXmmRmImm8),
        One(Op.VMoveLow,              RegRm,     MovsdXmmRm),
        All(Op.VSignMask,             RegRm,     PmovmskbRegXmm, default, MovmskpsRegXmm, MovmskpdRegXmm),
        Two(Op.VFAdd,                 RegRm,     AddpsXmmRm, AddpdXmmRm),
        Two(Op.VFSub,                 RegRm,     SubpsXmmRm, SubpdXmmRm),
        Two(Op.VFMul,                 RegRm,     MulpsXmmRm, MulpdXmmRm),
        Two(Op.VFDiv,                 RegRm,     DivpsXmmRm, DivpdXmmRm),
        Two(Op.VFSqrt,                RegRm,     SqrtpsXmmRm, SqrtpdXmmRm),
        Two(Op.VFCompareMask,         RegRmImm,  CmppsXmmRmImm8, CmppdXmmRmImm8),
        Two(Op.VFFromInt32,           RegRm,     Cvtdq2psXmmRm, default),
        Two(Op.VFToInt32,             RegRm,     Cvttps2dqXmmRm, default),
#pragma warning restore format
    ]);

    /// <summary>The row of an operation.</summary>
    internal static ref readonly X64OpRow Of(MachineOp op) => ref Table[op.Number];

    /// <summary>Traits by number of operation.</summary>
    internal static MachineTraits[] Traits { get; } = Array.ConvertAll(Table, static row => row.Traits);

    /// <summary>Prints machine functions of this target.</summary>
    internal static MachineText Text { get; } = new(Enum.GetNames<Op>());

    private static X64OpRow One(Op op, X64Shape shape, F form, MachineTraits traits = MachineTraits.None) =>
        new(op, shape, form, form, form, form, traits);

    private static X64OpRow Imm(Op op, F imm32, F imm8) => new(op, RmImm, imm32, imm8, imm32, imm32, WritesFlags);

    private static X64OpRow Two(Op op, X64Shape shape, F form2, F form3, MachineTraits traits = MachineTraits.None) =>
        new(op, shape, default, default, form2, form3, traits);

    private static X64OpRow All(Op op, X64Shape shape, F form0, F form1, F form2, F form3) =>
        new(op, shape, form0, form1, form2, form3, MachineTraits.None);

    /// <summary>Rows by number; a row out of place is a defect that shows when the process starts.</summary>
    private static X64OpRow[] Index(X64OpRow[] rows)
    {
        if (rows.Length != (int)Op.Count - (GenericOps.FirstOfTarget - 4))
        {
            throw new InvalidOperationException($"{rows.Length} rows for {(int)Op.Count} operations");
        }

        var table = new X64OpRow[(int)Op.Count];
        foreach (X64OpRow row in rows)
        {
            table[(int)row.Op] = row;
        }

        return table;
    }
}
