// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Stillpoint.Native.Calls;

namespace Stillpoint.Interpreter.Execution;

/// <content>Calls by native code: registers become argument words, the result becomes registers.</content>
internal sealed unsafe partial class InterpretedThread
{
    /// <inheritdoc/>
    [SkipLocalsInit]
    internal override ExitReason CallBack(int function, CallbackFrame* frame)
    {
        GlobalId global = Linked.FunctionGlobals[function];
        Module module = Linked.Module;
        ref GlobalRow row = ref module.Globals[global];
        TypeId[] parameters = module.Types.Members(row.ValueType).ToArray();
        SysVArguments assigned = new(module, Linked.Shapes);
        int words = 0;
        for (int i = 0; i < parameters.Length; i++)
        {
            assigned.Add(parameters[i], module.Attributes.Parameter(row.Attributes, i), words * 8);
            words += module.Attributes.Has(module.Attributes.Parameter(row.Attributes, i), "byval"u8)
                ? 1
                : (Linked.Shapes.Bytes(parameters[i]) + 7) / 8;
        }

        ulong[] arguments = new ulong[words + 1];
        fixed (ulong* place = arguments)
        {
            foreach (Piece piece in assigned.Pieces)
            {
                Receive(piece, frame, (byte*)place);
            }

            byte* area = stackalloc byte[RareOps.SaveAreaBytes + 16];
            place[words] = (ulong)area;
            FillSaveArea(frame, area, assigned.StackWords);
            TypeId resultType = module.Types[row.ValueType].Element;
            int resultBytes = resultType == TypeId.Void ? 8 : Math.Max(8, Linked.Shapes.Bytes(resultType));
            byte[] result = new byte[resultBytes];
            fixed (byte* resultPlace = result)
            {
                ExitReason reason = Call(function, place, words + 1, resultPlace, resultBytes);
                if (reason == ExitReason.Returned && resultType != TypeId.Void)
                {
                    Return(module, Linked.Shapes, row.Attributes, resultType, frame, resultPlace);
                }

                return reason;
            }
        }
    }

    private static void Receive(in Piece piece, CallbackFrame* frame, byte* words)
    {
        byte* place = words + piece.Offset;
        switch (piece.Class)
        {
            case PieceClass.General:
                *(ulong*)place = frame->GetInteger(piece.Index);
                break;
            case PieceClass.Vector:
                Vector128<byte> vector = frame->GetVector(piece.Index);
                Buffer.MemoryCopy(&vector, place, piece.Bytes, piece.Bytes);
                break;
            default:
                byte* source = (byte*)(frame->StackWords + piece.Index);
                if (piece.Form == PieceForm.Indirect)
                {
                    // The bytes on the native stack are the callee's copy.
                    *(byte**)place = source;
                }
                else
                {
                    Buffer.MemoryCopy(source, place, piece.Bytes, piece.Bytes);
                }

                break;
        }
    }

    /// <summary>What <c>va_start</c> of a variadic guest function needs; see RareOp.VaStart.</summary>
    private static void FillSaveArea(CallbackFrame* frame, byte* area, int namedWords)
    {
        for (int i = 0; i < NativeFrame.IntegerRegisters; i++)
        {
            ((ulong*)area)[i] = frame->GetInteger(i);
        }

        for (int i = 0; i < NativeFrame.VectorRegisters; i++)
        {
            *(Vector128<byte>*)(area + 48 + (16 * i)) = frame->GetVector(i);
        }

        *(ulong**)(area + RareOps.SaveAreaBytes) = frame->StackWords + namedWords;
    }

    private static void Return(
        Module module, FrameShapes shapes, AttributeListId attributes, TypeId type, CallbackFrame* frame, byte* result)
    {
        SysVArguments assigned = new(module, shapes);
        AttributeSetId set = module.Attributes[attributes].Result;
        assigned.Add(type, set, 0);
        foreach (Piece piece in assigned.Pieces)
        {
            byte* place = result + piece.Offset;
            if (piece.Class == PieceClass.General)
            {
                ulong value = piece.Extend(place);
                frame->IntegerResult0 = piece.Index == 0 ? value : frame->IntegerResult0;
                frame->IntegerResult1 = piece.Index == 1 ? value : frame->IntegerResult1;
            }
            else
            {
                Vector128<byte> value = default;
                Buffer.MemoryCopy(place, &value, piece.Bytes, piece.Bytes);
                frame->VectorResult0 = piece.Index == 0 ? value : frame->VectorResult0;
                frame->VectorResult1 = piece.Index == 1 ? value : frame->VectorResult1;
            }
        }
    }
}
