// SPDX-License-Identifier: MIT
// The interpreter's loop: one method, one switch, a line per operation.
//
// Invariants:
// - `fp` points at the current frame (Frame.cs), `pc` at the next instruction; both live in machine registers, so only
//   what may trap or leave the loop writes them to the thread first (`thread->Pc = pc`; `thread->Fp` at every call and
//   return). There is no `try` here: it would force both into memory at every change.
// - No C# recursion: a guest call pushes a guest frame and goes on in the same loop.
// - Every access to guest memory is a plain load or store. A bad address becomes a NullReferenceException by way of the
//   fault handler (Stillpoint.Native), a bad division a DivideByZeroException or OverflowException; GuestThread catches.
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Interpreter.Bytecode;

namespace Stillpoint.Interpreter.Execution;

/// <summary>Runs bytecode.</summary>
internal static unsafe class Loop
{
    /// <summary>Runs from <paramref name="pc"/> until the frame that returns to <see cref="Op.Exit"/> has returned.</summary>
    /// <param name="guest">The thread, for what needs C# objects.</param>
    /// <param name="thread">Its native part.</param>
    /// <param name="pc">First instruction.</param>
    /// <param name="fp">The frame.</param>
    /// <returns>Returned, or why the guest must be unwound.</returns>
    // Safe because: code, frames and thread are native memory that lives as long as the program; guest addresses may be
    // anything, and faults on them are caught (see the head of this file).
    internal static ExitReason Run(InterpretedThread guest, ThreadState* thread, Code* pc, byte* fp)
    {
        ulong index;
        while (true)
        {
#pragma warning disable format // a line per operation
#pragma warning disable IDE0055
            switch ((Op)pc->Op)
            {
                // Control
                case Op.Exit:
                    return ExitReason.Returned;

                case Op.Call:
                {
                    index = (uint)pc->B;
                    goto CallGuest;
                }

                case Op.CallIndirect:
                {
                    index = thread->FunctionIndex(*(ulong*)(fp + pc->B));
                    if (index < thread->FunctionCount)
                    {
                        goto CallGuest;
                    }

                    thread->Pc = pc;
                    ExitReason reason = guest.CallNative(pc->C, fp, *(ulong*)(fp + pc->B));
                    if (reason != ExitReason.Returned)
                    {
                        return reason;
                    }

                    pc += 1 + ((pc->X + 3) >> 2);
                    break;
                }

                case Op.TailCall:
                    index = (uint)pc->B;
                    goto TailCallGuest;

                case Op.TailCallIndirect:
                    index = thread->FunctionIndex(*(ulong*)(fp + pc->B));
                    if (index < thread->FunctionCount)
                    {
                        goto TailCallGuest;
                    }

                    goto case Op.CallIndirect;

                case Op.CallNative:
                {
                    thread->Pc = pc;
                    ExitReason reason = guest.CallNative(pc->C, fp, 0);
                    if (reason != ExitReason.Returned)
                    {
                        return reason;
                    }

                    pc++;
                    break;
                }

                case Op.Ret:
                {
                    var header = (Frame*)fp;
                    pc = header->ReturnPc;
                    thread->Top = header->CallerTop;
                    fp = header->Caller;
                    thread->Fp = fp;
                    break;
                }

                case Op.Ret64:
                {
                    var header = (Frame*)fp;
                    ulong result = *(ulong*)(fp + pc->A);
                    pc = header->ReturnPc;
                    thread->Top = header->CallerTop;
                    fp = header->Caller;
                    thread->Fp = fp;
                    *(ulong*)(fp + header->ResultOffset) = result;
                    break;
                }

                case Op.RetN:
                {
                    var header = (Frame*)fp;
                    Buffer.MemoryCopy(fp + pc->A, header->Caller + header->ResultOffset, pc->B, pc->B);
                    pc = header->ReturnPc;
                    thread->Top = header->CallerTop;
                    fp = header->Caller;
                    thread->Fp = fp;
                    break;
                }

                case Op.Rare:
                    thread->Pc = pc;
                    RareOps.Execute(guest, thread, pc, fp);
                    pc++;
                    break;

                case Op.Rare2:
                    thread->Pc = pc;
                    RareOps.Execute(guest, thread, pc, fp);
                    pc += 2;
                    break;

                case Op.SwitchDense:
                {
                    ulong key = *(ulong*)(fp + pc->A);
                    pc += ((int*)(pc + 1))[key < (ulong)pc->C ? (int)key : pc->C];
                    break;
                }

                case Op.SwitchSearch:
                    pc += SwitchTable.Search(*(ulong*)(fp + pc->A), pc + 1, pc->C);
                    break;

                case Op.IndirectBr:
                {
                    ulong target = thread->BlockIndex(*(ulong*)(fp + pc->A)) - (ulong)pc->B;
                    thread->Pc = pc;
                    pc += target < (ulong)pc->C ? ((int*)(pc + 1))[target] : throw new GuestBadBranchException();
                    break;
                }

                case Op.Unreachable:
                    thread->Pc = pc;
                    throw new GuestUnreachableException();

                case Op.Count:
                    thread->Instructions += (uint)pc->A;
                    pc++;
                    break;

                // Moves
                case Op.Mov8: *(byte*)(fp + pc->A) = *(byte*)(fp + pc->B); pc++; break;
                case Op.Mov16: *(ushort*)(fp + pc->A) = *(ushort*)(fp + pc->B); pc++; break;
                case Op.Mov32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B); pc++; break;
                case Op.Mov64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B); pc++; break;
                case Op.Mov128: *(UInt128*)(fp + pc->A) = *(UInt128*)(fp + pc->B); pc++; break;
                case Op.MovN: Unsafe.CopyBlockUnaligned(fp + pc->A, fp + pc->B, (uint)pc->C); pc++; break;
                case Op.Imm64: *(long*)(fp + pc->A) = pc->Immediate; pc++; break;
                case Op.FrameAddress: *(long*)(fp + pc->A) = ((long)(fp + pc->B) + pc->C - 1) & -(long)pc->C; pc++; break;

                // Integer arithmetic; division traps
                case Op.Add8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) + *(byte*)(fp + pc->C)); pc++; break;
                case Op.Add16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) + *(ushort*)(fp + pc->C)); pc++; break;
                case Op.Add32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) + *(uint*)(fp + pc->C); pc++; break;
                case Op.Add64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) + *(ulong*)(fp + pc->C); pc++; break;
                case Op.Sub8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) - *(byte*)(fp + pc->C)); pc++; break;
                case Op.Sub16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) - *(ushort*)(fp + pc->C)); pc++; break;
                case Op.Sub32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) - *(uint*)(fp + pc->C); pc++; break;
                case Op.Sub64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) - *(ulong*)(fp + pc->C); pc++; break;
                case Op.Mul8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) * *(byte*)(fp + pc->C)); pc++; break;
                case Op.Mul16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) * *(ushort*)(fp + pc->C)); pc++; break;
                case Op.Mul32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) * *(uint*)(fp + pc->C); pc++; break;
                case Op.Mul64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) * *(ulong*)(fp + pc->C); pc++; break;
                case Op.And8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) & *(byte*)(fp + pc->C)); pc++; break;
                case Op.And16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) & *(ushort*)(fp + pc->C)); pc++; break;
                case Op.And32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) & *(uint*)(fp + pc->C); pc++; break;
                case Op.And64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) & *(ulong*)(fp + pc->C); pc++; break;
                case Op.Or8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) | *(byte*)(fp + pc->C)); pc++; break;
                case Op.Or16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) | *(ushort*)(fp + pc->C)); pc++; break;
                case Op.Or32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) | *(uint*)(fp + pc->C); pc++; break;
                case Op.Or64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) | *(ulong*)(fp + pc->C); pc++; break;
                case Op.Xor8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) ^ *(byte*)(fp + pc->C)); pc++; break;
                case Op.Xor16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) ^ *(ushort*)(fp + pc->C)); pc++; break;
                case Op.Xor32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) ^ *(uint*)(fp + pc->C); pc++; break;
                case Op.Xor64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) ^ *(ulong*)(fp + pc->C); pc++; break;
                case Op.Shl8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) << (int)*(byte*)(fp + pc->C)); pc++; break;
                case Op.Shl16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) << (int)*(ushort*)(fp + pc->C)); pc++; break;
                case Op.Shl32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) << (int)*(uint*)(fp + pc->C); pc++; break;
                case Op.Shl64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) << (int)*(ulong*)(fp + pc->C); pc++; break;
                case Op.LShr8: *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) >> (int)*(byte*)(fp + pc->C)); pc++; break;
                case Op.LShr16: *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) >> (int)*(ushort*)(fp + pc->C)); pc++; break;
                case Op.LShr32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) >> (int)*(uint*)(fp + pc->C); pc++; break;
                case Op.LShr64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) >> (int)*(ulong*)(fp + pc->C); pc++; break;
                case Op.AShr8: *(sbyte*)(fp + pc->A) = (sbyte)(*(sbyte*)(fp + pc->B) >> (int)*(byte*)(fp + pc->C)); pc++; break;
                case Op.AShr16: *(short*)(fp + pc->A) = (short)(*(short*)(fp + pc->B) >> (int)*(ushort*)(fp + pc->C)); pc++; break;
                case Op.AShr32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) >> (int)*(uint*)(fp + pc->C); pc++; break;
                case Op.AShr64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) >> (int)*(ulong*)(fp + pc->C); pc++; break;
                case Op.UDiv8: thread->Pc = pc; *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) / *(byte*)(fp + pc->C)); pc++; break;
                case Op.UDiv16: thread->Pc = pc; *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) / *(ushort*)(fp + pc->C)); pc++; break;
                case Op.UDiv32: thread->Pc = pc; *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) / *(uint*)(fp + pc->C); pc++; break;
                case Op.UDiv64: thread->Pc = pc; *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) / *(ulong*)(fp + pc->C); pc++; break;
                case Op.SDiv8: thread->Pc = pc; *(sbyte*)(fp + pc->A) = (sbyte)(*(sbyte*)(fp + pc->B) / *(sbyte*)(fp + pc->C)); pc++; break;
                case Op.SDiv16: thread->Pc = pc; *(short*)(fp + pc->A) = (short)(*(short*)(fp + pc->B) / *(short*)(fp + pc->C)); pc++; break;
                case Op.SDiv32: thread->Pc = pc; *(int*)(fp + pc->A) = *(int*)(fp + pc->B) / *(int*)(fp + pc->C); pc++; break;
                case Op.SDiv64: thread->Pc = pc; *(long*)(fp + pc->A) = *(long*)(fp + pc->B) / *(long*)(fp + pc->C); pc++; break;
                case Op.URem8: thread->Pc = pc; *(byte*)(fp + pc->A) = (byte)(*(byte*)(fp + pc->B) % *(byte*)(fp + pc->C)); pc++; break;
                case Op.URem16: thread->Pc = pc; *(ushort*)(fp + pc->A) = (ushort)(*(ushort*)(fp + pc->B) % *(ushort*)(fp + pc->C)); pc++; break;
                case Op.URem32: thread->Pc = pc; *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) % *(uint*)(fp + pc->C); pc++; break;
                case Op.URem64: thread->Pc = pc; *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) % *(ulong*)(fp + pc->C); pc++; break;
                case Op.SRem8: thread->Pc = pc; *(sbyte*)(fp + pc->A) = (sbyte)(*(sbyte*)(fp + pc->B) % *(sbyte*)(fp + pc->C)); pc++; break;
                case Op.SRem16: thread->Pc = pc; *(short*)(fp + pc->A) = (short)(*(short*)(fp + pc->B) % *(short*)(fp + pc->C)); pc++; break;
                case Op.SRem32: thread->Pc = pc; *(int*)(fp + pc->A) = *(int*)(fp + pc->B) % *(int*)(fp + pc->C); pc++; break;
                case Op.SRem64: thread->Pc = pc; *(long*)(fp + pc->A) = *(long*)(fp + pc->B) % *(long*)(fp + pc->C); pc++; break;

                // Integer arithmetic with the 32-bit immediate C, sign-extended
                case Op.AddImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) + pc->C; pc++; break;
                case Op.AddImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) + pc->C; pc++; break;
                case Op.MulImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) * pc->C; pc++; break;
                case Op.MulImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) * pc->C; pc++; break;
                case Op.AndImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) & pc->C; pc++; break;
                case Op.AndImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) & pc->C; pc++; break;
                case Op.OrImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) | (int)pc->C; pc++; break;
                case Op.OrImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) | (long)pc->C; pc++; break;
                case Op.XorImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) ^ pc->C; pc++; break;
                case Op.XorImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) ^ pc->C; pc++; break;
                case Op.ShlImm32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) << pc->C; pc++; break;
                case Op.ShlImm64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) << pc->C; pc++; break;
                case Op.LShrImm32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) >> pc->C; pc++; break;
                case Op.LShrImm64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) >> pc->C; pc++; break;
                case Op.AShrImm32: *(int*)(fp + pc->A) = *(int*)(fp + pc->B) >> pc->C; pc++; break;
                case Op.AShrImm64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) >> pc->C; pc++; break;

                // Integer comparisons; the result is a byte, 0 or 1
                case Op.Eq8: *(bool*)(fp + pc->A) = *(byte*)(fp + pc->B) == *(byte*)(fp + pc->C); pc++; break;
                case Op.Eq16: *(bool*)(fp + pc->A) = *(ushort*)(fp + pc->B) == *(ushort*)(fp + pc->C); pc++; break;
                case Op.Eq32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) == *(uint*)(fp + pc->C); pc++; break;
                case Op.Eq64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) == *(ulong*)(fp + pc->C); pc++; break;
                case Op.Ne8: *(bool*)(fp + pc->A) = *(byte*)(fp + pc->B) != *(byte*)(fp + pc->C); pc++; break;
                case Op.Ne16: *(bool*)(fp + pc->A) = *(ushort*)(fp + pc->B) != *(ushort*)(fp + pc->C); pc++; break;
                case Op.Ne32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) != *(uint*)(fp + pc->C); pc++; break;
                case Op.Ne64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) != *(ulong*)(fp + pc->C); pc++; break;
                case Op.Ult8: *(bool*)(fp + pc->A) = *(byte*)(fp + pc->B) < *(byte*)(fp + pc->C); pc++; break;
                case Op.Ult16: *(bool*)(fp + pc->A) = *(ushort*)(fp + pc->B) < *(ushort*)(fp + pc->C); pc++; break;
                case Op.Ult32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) < *(uint*)(fp + pc->C); pc++; break;
                case Op.Ult64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) < *(ulong*)(fp + pc->C); pc++; break;
                case Op.Ule8: *(bool*)(fp + pc->A) = *(byte*)(fp + pc->B) <= *(byte*)(fp + pc->C); pc++; break;
                case Op.Ule16: *(bool*)(fp + pc->A) = *(ushort*)(fp + pc->B) <= *(ushort*)(fp + pc->C); pc++; break;
                case Op.Ule32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) <= *(uint*)(fp + pc->C); pc++; break;
                case Op.Ule64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) <= *(ulong*)(fp + pc->C); pc++; break;
                case Op.Slt8: *(bool*)(fp + pc->A) = *(sbyte*)(fp + pc->B) < *(sbyte*)(fp + pc->C); pc++; break;
                case Op.Slt16: *(bool*)(fp + pc->A) = *(short*)(fp + pc->B) < *(short*)(fp + pc->C); pc++; break;
                case Op.Slt32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) < *(int*)(fp + pc->C); pc++; break;
                case Op.Slt64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) < *(long*)(fp + pc->C); pc++; break;
                case Op.Sle8: *(bool*)(fp + pc->A) = *(sbyte*)(fp + pc->B) <= *(sbyte*)(fp + pc->C); pc++; break;
                case Op.Sle16: *(bool*)(fp + pc->A) = *(short*)(fp + pc->B) <= *(short*)(fp + pc->C); pc++; break;
                case Op.Sle32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) <= *(int*)(fp + pc->C); pc++; break;
                case Op.Sle64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) <= *(long*)(fp + pc->C); pc++; break;
                case Op.EqImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) == pc->C; pc++; break;
                case Op.EqImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) == pc->C; pc++; break;
                case Op.NeImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) != pc->C; pc++; break;
                case Op.NeImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) != pc->C; pc++; break;
                case Op.UltImm32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) < (uint)pc->C; pc++; break;
                case Op.UltImm64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) < (ulong)pc->C; pc++; break;
                case Op.UleImm32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) <= (uint)pc->C; pc++; break;
                case Op.UleImm64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) <= (ulong)pc->C; pc++; break;
                case Op.SltImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) < pc->C; pc++; break;
                case Op.SltImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) < pc->C; pc++; break;
                case Op.SleImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) <= pc->C; pc++; break;
                case Op.SleImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) <= pc->C; pc++; break;
                case Op.UgtImm32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) > (uint)pc->C; pc++; break;
                case Op.UgtImm64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) > (ulong)pc->C; pc++; break;
                case Op.UgeImm32: *(bool*)(fp + pc->A) = *(uint*)(fp + pc->B) >= (uint)pc->C; pc++; break;
                case Op.UgeImm64: *(bool*)(fp + pc->A) = *(ulong*)(fp + pc->B) >= (ulong)pc->C; pc++; break;
                case Op.SgtImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) > pc->C; pc++; break;
                case Op.SgtImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) > pc->C; pc++; break;
                case Op.SgeImm32: *(bool*)(fp + pc->A) = *(int*)(fp + pc->B) >= pc->C; pc++; break;
                case Op.SgeImm64: *(bool*)(fp + pc->A) = *(long*)(fp + pc->B) >= pc->C; pc++; break;

                // Branches; targets are instruction counts relative to the branch
                case Op.Jump: pc += pc->C; break;
                case Op.JumpIf: pc += *(byte*)(fp + pc->A) != 0 ? pc->C : 1; break;
                case Op.JumpUnless: pc += *(byte*)(fp + pc->A) == 0 ? pc->C : 1; break;
                case Op.JumpEq8: pc += *(byte*)(fp + pc->A) == *(byte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpEq16: pc += *(ushort*)(fp + pc->A) == *(ushort*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpEq32: pc += *(uint*)(fp + pc->A) == *(uint*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpEq64: pc += *(ulong*)(fp + pc->A) == *(ulong*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpNe8: pc += *(byte*)(fp + pc->A) != *(byte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpNe16: pc += *(ushort*)(fp + pc->A) != *(ushort*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpNe32: pc += *(uint*)(fp + pc->A) != *(uint*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpNe64: pc += *(ulong*)(fp + pc->A) != *(ulong*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUlt8: pc += *(byte*)(fp + pc->A) < *(byte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUlt16: pc += *(ushort*)(fp + pc->A) < *(ushort*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUlt32: pc += *(uint*)(fp + pc->A) < *(uint*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUlt64: pc += *(ulong*)(fp + pc->A) < *(ulong*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUle8: pc += *(byte*)(fp + pc->A) <= *(byte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUle16: pc += *(ushort*)(fp + pc->A) <= *(ushort*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUle32: pc += *(uint*)(fp + pc->A) <= *(uint*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpUle64: pc += *(ulong*)(fp + pc->A) <= *(ulong*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSlt8: pc += *(sbyte*)(fp + pc->A) < *(sbyte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSlt16: pc += *(short*)(fp + pc->A) < *(short*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSlt32: pc += *(int*)(fp + pc->A) < *(int*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSlt64: pc += *(long*)(fp + pc->A) < *(long*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSle8: pc += *(sbyte*)(fp + pc->A) <= *(sbyte*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSle16: pc += *(short*)(fp + pc->A) <= *(short*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSle32: pc += *(int*)(fp + pc->A) <= *(int*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpSle64: pc += *(long*)(fp + pc->A) <= *(long*)(fp + pc->B) ? pc->C : 1; break;
                case Op.JumpEqImm32: pc += *(int*)(fp + pc->A) == pc->B ? pc->C : 1; break;
                case Op.JumpEqImm64: pc += *(long*)(fp + pc->A) == pc->B ? pc->C : 1; break;
                case Op.JumpNeImm32: pc += *(int*)(fp + pc->A) != pc->B ? pc->C : 1; break;
                case Op.JumpNeImm64: pc += *(long*)(fp + pc->A) != pc->B ? pc->C : 1; break;
                case Op.JumpUltImm32: pc += *(uint*)(fp + pc->A) < (uint)pc->B ? pc->C : 1; break;
                case Op.JumpUltImm64: pc += *(ulong*)(fp + pc->A) < (ulong)pc->B ? pc->C : 1; break;
                case Op.JumpUleImm32: pc += *(uint*)(fp + pc->A) <= (uint)pc->B ? pc->C : 1; break;
                case Op.JumpUleImm64: pc += *(ulong*)(fp + pc->A) <= (ulong)pc->B ? pc->C : 1; break;
                case Op.JumpSltImm32: pc += *(int*)(fp + pc->A) < pc->B ? pc->C : 1; break;
                case Op.JumpSltImm64: pc += *(long*)(fp + pc->A) < pc->B ? pc->C : 1; break;
                case Op.JumpSleImm32: pc += *(int*)(fp + pc->A) <= pc->B ? pc->C : 1; break;
                case Op.JumpSleImm64: pc += *(long*)(fp + pc->A) <= pc->B ? pc->C : 1; break;
                case Op.JumpUgtImm32: pc += *(uint*)(fp + pc->A) > (uint)pc->B ? pc->C : 1; break;
                case Op.JumpUgtImm64: pc += *(ulong*)(fp + pc->A) > (ulong)pc->B ? pc->C : 1; break;
                case Op.JumpUgeImm32: pc += *(uint*)(fp + pc->A) >= (uint)pc->B ? pc->C : 1; break;
                case Op.JumpUgeImm64: pc += *(ulong*)(fp + pc->A) >= (ulong)pc->B ? pc->C : 1; break;
                case Op.JumpSgtImm32: pc += *(int*)(fp + pc->A) > pc->B ? pc->C : 1; break;
                case Op.JumpSgtImm64: pc += *(long*)(fp + pc->A) > pc->B ? pc->C : 1; break;
                case Op.JumpSgeImm32: pc += *(int*)(fp + pc->A) >= pc->B ? pc->C : 1; break;
                case Op.JumpSgeImm64: pc += *(long*)(fp + pc->A) >= pc->B ? pc->C : 1; break;

                // Floating point
                case Op.FAdd32: *(float*)(fp + pc->A) = *(float*)(fp + pc->B) + *(float*)(fp + pc->C); pc++; break;
                case Op.FAdd64: *(double*)(fp + pc->A) = *(double*)(fp + pc->B) + *(double*)(fp + pc->C); pc++; break;
                case Op.FSub32: *(float*)(fp + pc->A) = *(float*)(fp + pc->B) - *(float*)(fp + pc->C); pc++; break;
                case Op.FSub64: *(double*)(fp + pc->A) = *(double*)(fp + pc->B) - *(double*)(fp + pc->C); pc++; break;
                case Op.FMul32: *(float*)(fp + pc->A) = *(float*)(fp + pc->B) * *(float*)(fp + pc->C); pc++; break;
                case Op.FMul64: *(double*)(fp + pc->A) = *(double*)(fp + pc->B) * *(double*)(fp + pc->C); pc++; break;
                case Op.FDiv32: *(float*)(fp + pc->A) = *(float*)(fp + pc->B) / *(float*)(fp + pc->C); pc++; break;
                case Op.FDiv64: *(double*)(fp + pc->A) = *(double*)(fp + pc->B) / *(double*)(fp + pc->C); pc++; break;
                case Op.FRem32: *(float*)(fp + pc->A) = *(float*)(fp + pc->B) % *(float*)(fp + pc->C); pc++; break;
                case Op.FRem64: *(double*)(fp + pc->A) = *(double*)(fp + pc->B) % *(double*)(fp + pc->C); pc++; break;
                case Op.FNeg32: *(uint*)(fp + pc->A) = *(uint*)(fp + pc->B) ^ 0x8000_0000u; pc++; break;
                case Op.FNeg64: *(ulong*)(fp + pc->A) = *(ulong*)(fp + pc->B) ^ 0x8000_0000_0000_0000ul; pc++; break;
                case Op.FOeq32: *(bool*)(fp + pc->A) = *(float*)(fp + pc->B) == *(float*)(fp + pc->C); pc++; break;
                case Op.FOeq64: *(bool*)(fp + pc->A) = *(double*)(fp + pc->B) == *(double*)(fp + pc->C); pc++; break;
                case Op.FOgt32: *(bool*)(fp + pc->A) = *(float*)(fp + pc->B) > *(float*)(fp + pc->C); pc++; break;
                case Op.FOgt64: *(bool*)(fp + pc->A) = *(double*)(fp + pc->B) > *(double*)(fp + pc->C); pc++; break;
                case Op.FOge32: *(bool*)(fp + pc->A) = *(float*)(fp + pc->B) >= *(float*)(fp + pc->C); pc++; break;
                case Op.FOge64: *(bool*)(fp + pc->A) = *(double*)(fp + pc->B) >= *(double*)(fp + pc->C); pc++; break;
                case Op.FOne32: *(bool*)(fp + pc->A) = (*(float*)(fp + pc->B) < *(float*)(fp + pc->C) || *(float*)(fp + pc->B) > *(float*)(fp + pc->C)); pc++; break;
                case Op.FOne64: *(bool*)(fp + pc->A) = (*(double*)(fp + pc->B) < *(double*)(fp + pc->C) || *(double*)(fp + pc->B) > *(double*)(fp + pc->C)); pc++; break;
                case Op.FUeq32: *(bool*)(fp + pc->A) = !(*(float*)(fp + pc->B) < *(float*)(fp + pc->C) || *(float*)(fp + pc->B) > *(float*)(fp + pc->C)); pc++; break;
                case Op.FUeq64: *(bool*)(fp + pc->A) = !(*(double*)(fp + pc->B) < *(double*)(fp + pc->C) || *(double*)(fp + pc->B) > *(double*)(fp + pc->C)); pc++; break;
                case Op.FUgt32: *(bool*)(fp + pc->A) = !(*(float*)(fp + pc->B) <= *(float*)(fp + pc->C)); pc++; break;
                case Op.FUgt64: *(bool*)(fp + pc->A) = !(*(double*)(fp + pc->B) <= *(double*)(fp + pc->C)); pc++; break;
                case Op.FUge32: *(bool*)(fp + pc->A) = !(*(float*)(fp + pc->B) < *(float*)(fp + pc->C)); pc++; break;
                case Op.FUge64: *(bool*)(fp + pc->A) = !(*(double*)(fp + pc->B) < *(double*)(fp + pc->C)); pc++; break;
                case Op.FUne32: *(bool*)(fp + pc->A) = *(float*)(fp + pc->B) != *(float*)(fp + pc->C); pc++; break;
                case Op.FUne64: *(bool*)(fp + pc->A) = *(double*)(fp + pc->B) != *(double*)(fp + pc->C); pc++; break;
                case Op.FOrd32: *(bool*)(fp + pc->A) = !(float.IsNaN(*(float*)(fp + pc->B)) || float.IsNaN(*(float*)(fp + pc->C))); pc++; break;
                case Op.FUno32: *(bool*)(fp + pc->A) = float.IsNaN(*(float*)(fp + pc->B)) || float.IsNaN(*(float*)(fp + pc->C)); pc++; break;
                case Op.FOrd64: *(bool*)(fp + pc->A) = !(double.IsNaN(*(double*)(fp + pc->B)) || double.IsNaN(*(double*)(fp + pc->C))); pc++; break;
                case Op.FUno64: *(bool*)(fp + pc->A) = double.IsNaN(*(double*)(fp + pc->B)) || double.IsNaN(*(double*)(fp + pc->C)); pc++; break;

                // Conversions
                case Op.ZExt8To16: *(ushort*)(fp + pc->A) = *(byte*)(fp + pc->B); pc++; break;
                case Op.SExt8To16: *(short*)(fp + pc->A) = *(sbyte*)(fp + pc->B); pc++; break;
                case Op.ZExt8To32: *(uint*)(fp + pc->A) = *(byte*)(fp + pc->B); pc++; break;
                case Op.SExt8To32: *(int*)(fp + pc->A) = *(sbyte*)(fp + pc->B); pc++; break;
                case Op.ZExt8To64: *(ulong*)(fp + pc->A) = *(byte*)(fp + pc->B); pc++; break;
                case Op.SExt8To64: *(long*)(fp + pc->A) = *(sbyte*)(fp + pc->B); pc++; break;
                case Op.ZExt16To32: *(uint*)(fp + pc->A) = *(ushort*)(fp + pc->B); pc++; break;
                case Op.SExt16To32: *(int*)(fp + pc->A) = *(short*)(fp + pc->B); pc++; break;
                case Op.ZExt16To64: *(ulong*)(fp + pc->A) = *(ushort*)(fp + pc->B); pc++; break;
                case Op.SExt16To64: *(long*)(fp + pc->A) = *(short*)(fp + pc->B); pc++; break;
                case Op.ZExt32To64: *(ulong*)(fp + pc->A) = *(uint*)(fp + pc->B); pc++; break;
                case Op.SExt32To64: *(long*)(fp + pc->A) = *(int*)(fp + pc->B); pc++; break;
                case Op.FPTrunc: *(float*)(fp + pc->A) = (float)*(double*)(fp + pc->B); pc++; break;
                case Op.FPExt: *(double*)(fp + pc->A) = *(float*)(fp + pc->B); pc++; break;
                case Op.SI32ToF32: *(float*)(fp + pc->A) = *(int*)(fp + pc->B); pc++; break;
                case Op.SI64ToF32: *(float*)(fp + pc->A) = Conversions.ToF32(*(long*)(fp + pc->B)); pc++; break;
                case Op.UI64ToF32: *(float*)(fp + pc->A) = Conversions.ToF32(*(ulong*)(fp + pc->B)); pc++; break;
                case Op.F32ToI32: *(int*)(fp + pc->A) = Conversions.ToI32(*(float*)(fp + pc->B)); pc++; break;
                case Op.F32ToI64: *(long*)(fp + pc->A) = Conversions.ToI64(*(float*)(fp + pc->B)); pc++; break;
                case Op.F32ToU64: *(ulong*)(fp + pc->A) = Conversions.ToU64(*(float*)(fp + pc->B)); pc++; break;
                case Op.SI32ToF64: *(double*)(fp + pc->A) = *(int*)(fp + pc->B); pc++; break;
                case Op.SI64ToF64: *(double*)(fp + pc->A) = *(long*)(fp + pc->B); pc++; break;
                case Op.UI64ToF64: *(double*)(fp + pc->A) = Conversions.ToF64(*(ulong*)(fp + pc->B)); pc++; break;
                case Op.F64ToI32: *(int*)(fp + pc->A) = Conversions.ToI32(*(double*)(fp + pc->B)); pc++; break;
                case Op.F64ToI64: *(long*)(fp + pc->A) = Conversions.ToI64(*(double*)(fp + pc->B)); pc++; break;
                case Op.F64ToU64: *(ulong*)(fp + pc->A) = Conversions.ToU64(*(double*)(fp + pc->B)); pc++; break;

                // Selection: A = byte [1].A ? B : C
                case Op.Select8: *(byte*)(fp + pc->A) = *(byte*)(fp + pc[1].A) != 0 ? *(byte*)(fp + pc->B) : *(byte*)(fp + pc->C); pc += 2; break;
                case Op.Select16: *(ushort*)(fp + pc->A) = *(byte*)(fp + pc[1].A) != 0 ? *(ushort*)(fp + pc->B) : *(ushort*)(fp + pc->C); pc += 2; break;
                case Op.Select32: *(uint*)(fp + pc->A) = *(byte*)(fp + pc[1].A) != 0 ? *(uint*)(fp + pc->B) : *(uint*)(fp + pc->C); pc += 2; break;
                case Op.Select64: *(ulong*)(fp + pc->A) = *(byte*)(fp + pc[1].A) != 0 ? *(ulong*)(fp + pc->B) : *(ulong*)(fp + pc->C); pc += 2; break;

                // Memory: address in B plus immediate C; traps
                case Op.Load8: thread->Pc = pc; *(byte*)(fp + pc->A) = *(byte*)(*(long*)(fp + pc->B) + pc->C); pc++; break;
                case Op.Load16: thread->Pc = pc; *(ushort*)(fp + pc->A) = *(ushort*)(*(long*)(fp + pc->B) + pc->C); pc++; break;
                case Op.Load32: thread->Pc = pc; *(uint*)(fp + pc->A) = *(uint*)(*(long*)(fp + pc->B) + pc->C); pc++; break;
                case Op.Load64: thread->Pc = pc; *(ulong*)(fp + pc->A) = *(ulong*)(*(long*)(fp + pc->B) + pc->C); pc++; break;
                case Op.Load128: thread->Pc = pc; *(UInt128*)(fp + pc->A) = Unsafe.ReadUnaligned<UInt128>((void*)(*(long*)(fp + pc->B) + pc->C)); pc++; break;
                case Op.Store8: thread->Pc = pc; *(byte*)(*(long*)(fp + pc->B) + pc->C) = *(byte*)(fp + pc->A); pc++; break;
                case Op.Store16: thread->Pc = pc; *(ushort*)(*(long*)(fp + pc->B) + pc->C) = *(ushort*)(fp + pc->A); pc++; break;
                case Op.Store32: thread->Pc = pc; *(uint*)(*(long*)(fp + pc->B) + pc->C) = *(uint*)(fp + pc->A); pc++; break;
                case Op.Store64: thread->Pc = pc; *(ulong*)(*(long*)(fp + pc->B) + pc->C) = *(ulong*)(fp + pc->A); pc++; break;
                case Op.Store128: thread->Pc = pc; Unsafe.WriteUnaligned((void*)(*(long*)(fp + pc->B) + pc->C), *(UInt128*)(fp + pc->A)); pc++; break;

                // Memory: address in B plus C times X; traps
                case Op.LoadIndexed8: thread->Pc = pc; *(byte*)(fp + pc->A) = *(byte*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X); pc++; break;
                case Op.LoadIndexed16: thread->Pc = pc; *(ushort*)(fp + pc->A) = *(ushort*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X); pc++; break;
                case Op.LoadIndexed32: thread->Pc = pc; *(uint*)(fp + pc->A) = *(uint*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X); pc++; break;
                case Op.LoadIndexed64: thread->Pc = pc; *(ulong*)(fp + pc->A) = *(ulong*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X); pc++; break;
                case Op.StoreIndexed8: thread->Pc = pc; *(byte*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X) = *(byte*)(fp + pc->A); pc++; break;
                case Op.StoreIndexed16: thread->Pc = pc; *(ushort*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X) = *(ushort*)(fp + pc->A); pc++; break;
                case Op.StoreIndexed32: thread->Pc = pc; *(uint*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X) = *(uint*)(fp + pc->A); pc++; break;
                case Op.StoreIndexed64: thread->Pc = pc; *(ulong*)(*(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X) = *(ulong*)(fp + pc->A); pc++; break;
                case Op.Index64: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) + *(long*)(fp + pc->C) * pc->X; pc++; break;
                case Op.Index32: *(long*)(fp + pc->A) = *(long*)(fp + pc->B) + (long)*(int*)(fp + pc->C) * pc->X; pc++; break;

                default:
                    thread->Pc = pc;
                    throw new GuestCorruptionException();
            }
#pragma warning restore IDE0055
#pragma warning restore format

            continue;

        CallGuest:
            {
                FunctionEntry* function = thread->Functions + index;
                if (function->Entry == null)
                {
                    thread->Pc = pc;
                    guest.Prepare((int)index);
                }

                byte* frame = thread->Top + function->ConstantBytes;
                byte* top = frame + function->FrameBytes;

                // A call through a wrong type may pass more words than the callee's frame has room for.
                if (top + (8 * pc->X) > thread->Limit)
                {
                    thread->Pc = pc;
                    throw new GuestStackOverflowException();
                }

                int words = pc->X;
                int* sources = (int*)(pc + 1);
                for (int i = 0; i < words; i++)
                {
                    ((ulong*)(frame + sizeof(Frame)))[i] = *(ulong*)(fp + sources[i]);
                }

                ulong* constants = function->Constants;
                for (int i = function->ConstantBytes - 8; i >= 0; i -= 8)
                {
                    *(ulong*)(thread->Top + i) = *(ulong*)((byte*)constants + i);
                }

                var header = (Frame*)frame;
                header->ReturnPc = pc + 1 + ((words + 3) >> 2);
                header->Caller = fp;
                header->CallerTop = thread->Top;
                header->ResultOffset = pc->A;
                header->Function = (int)index;
                thread->Top = top;
                thread->Fp = frame;
                fp = frame;
                pc = function->Entry;
            }

            continue;

        TailCallGuest:
            {
                FunctionEntry* function = thread->Functions + index;
                thread->Pc = pc;
                if (function->Entry == null)
                {
                    guest.Prepare((int)index);
                }

                // The new frame takes the place of this one, so the arguments wait beyond both meanwhile.
                Frame old = *(Frame*)fp;
                byte* frame = old.CallerTop + function->ConstantBytes;
                byte* top = frame + function->FrameBytes;
                int words = pc->X;
                ulong* waiting = (ulong*)(top > thread->Top ? top : thread->Top);
                if ((byte*)(waiting + words) + (8 * words) > thread->Limit)
                {
                    throw new GuestStackOverflowException();
                }

                int* sources = (int*)(pc + 1);
                for (int i = 0; i < words; i++)
                {
                    waiting[i] = *(ulong*)(fp + sources[i]);
                }

                for (int i = 0; i < words; i++)
                {
                    ((ulong*)(frame + sizeof(Frame)))[i] = waiting[i];
                }

                for (int i = function->ConstantBytes - 8; i >= 0; i -= 8)
                {
                    *(ulong*)(old.CallerTop + i) = *(ulong*)((byte*)function->Constants + i);
                }

                old.Function = (int)index;
                *(Frame*)frame = old;
                thread->Top = top;
                thread->Fp = frame;
                fp = frame;
                pc = function->Entry;
            }
        }
    }
}
