// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Globalization;
using Iced.Intel;
using Stillpoint.CodeGen;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>
/// Recomputes the distance from the stack pointer to the return address. In the body of a dynamic frame only the frame
/// pointer's distance is fixed: it is followed instead.
/// </summary>
internal sealed class FrameSizes
{
    private const int Unknown = int.MinValue;

    private readonly MachineCode _code;
    private readonly CompiledFunction _function;
    private readonly (int Stack, int Pointer)?[] _atStart;

    public FrameSizes(MachineCode code, CompiledFunction function)
    {
        _code = code;
        _function = function;
        _atStart = new (int, int)?[code.Leaders.Count];
    }

    public void Check(List<string> complaints)
    {
        Stack<int> work = new();
        _atStart[0] = (0, Unknown);
        work.Push(0);
        while (work.TryPop(out int block))
        {
            (int Stack, int Pointer) depth = _atStart[block]!.Value;
            for (int i = _code.Leaders[block]; i < _code.EndOf(block); i++)
            {
                CheckAt(_code.Insts[i], depth, complaints);
                depth = Step(_code.Insts[i], depth);
            }

            foreach (int successor in _code.Successors(block))
            {
                if (_atStart[successor] is not { } known)
                {
                    _atStart[successor] = depth;
                    work.Push(successor);
                }
                else
                {
                    int stack = known.Stack == depth.Stack ? known.Stack : Unknown;
                    int pointer = known.Pointer == depth.Pointer ? known.Pointer : Unknown;
                    if ((stack, pointer) != known)
                    {
                        _atStart[successor] = (stack, pointer);
                        work.Push(successor);
                    }
                }
            }
        }
    }

    private void CheckAt(in Instruction inst, (int Stack, int Pointer) depth, List<string> complaints)
    {
        int told = _function.Frame.SizeAt((int)inst.IP);
        int actual = FrameMap.IsDynamic(told) ? depth.Pointer : depth.Stack;
        int wanted = FrameMap.IsDynamic(told) ? _function.Frame.FixedBytes : told;

        // Between a call and the reload of the frame pointer only the saved word counts; behind a trap comes nothing. In between are
        // the nops of a patchpoint.
        bool isReload = FrameMap.IsDynamic(told) && actual == Unknown
            && (inst.Mnemonic is Mnemonic.Ud2 or Mnemonic.Nop || (inst.Mnemonic == Mnemonic.Mov && inst.Op0Register == Register.RBP));
        if (actual != wanted && !isReload)
        {
            complaints.Add(string.Create(
                CultureInfo.InvariantCulture, $"@{_function.Name}+0x{inst.IP:x}: the frame has {actual} bytes; the map says {told}"));
        }
    }

    private (int Stack, int Pointer) Step(in Instruction inst, (int Stack, int Pointer) depth)
    {
        if (inst.FlowControl is FlowControl.Call or FlowControl.IndirectCall)
        {
            return (depth.Stack, Unknown);
        }

        if (inst.Op0Kind != OpKind.Register || inst.Op0Register is not (Register.RSP or Register.RBP)
            || inst.Mnemonic is Mnemonic.Cmp or Mnemonic.Test)
        {
            return depth;
        }

        bool isPointer = inst.Op0Register == Register.RBP;
        if (isPointer && !System.Array.Exists(_function.Frame.Sizes, FrameMap.IsDynamic))
        {
            return depth;
        }

        int own = isPointer ? depth.Pointer : depth.Stack;
        int value = inst.Mnemonic switch
        {
            Mnemonic.Sub when inst.Op1Kind != OpKind.Register && own != Unknown => own + (int)inst.GetImmediate(1),
            Mnemonic.Add when inst.Op1Kind != OpKind.Register && own != Unknown => own - (int)inst.GetImmediate(1),
            Mnemonic.Mov when inst.Op1Kind == OpKind.Register && inst.Op1Register == Register.RSP => depth.Stack,
            Mnemonic.Mov when isPointer && IsSavedPointer(inst) => _function.Frame.FixedBytes,
            Mnemonic.Lea when inst.MemoryBase == Register.RBP && depth.Pointer != Unknown =>
                depth.Pointer - (int)inst.MemoryDisplacement64,
            _ => Unknown,
        };
        return isPointer ? (depth.Stack, value) : (value, depth.Pointer);
    }

    private bool IsSavedPointer(in Instruction inst) =>
        inst.Op1Kind == OpKind.Memory && inst.MemoryBase == Register.RSP
        && FrameMap.IsDynamic(_function.Frame.SizeAt((int)inst.IP))
        && (int)inst.MemoryDisplacement64 == FrameMap.FramePointerOffset(_function.Frame.SizeAt((int)inst.IP));
}
