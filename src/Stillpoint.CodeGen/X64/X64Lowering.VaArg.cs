// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// va_arg: System V ABI, 3.5.7. A list is gp_offset, fp_offset, overflow_arg_area, reg_save_area; an argument is in the
/// save area if all of it is, and otherwise among the words on the stack.
/// </content>
internal sealed partial class X64Lowering
{
    private const int GeneralOffset = 0;
    private const int VectorOffset = 4;
    private const int OverflowArea = 8;
    private const int SaveArea = 16;

    private void LowerVaArg(Inst inst)
    {
        Part part = _shapes.Count(inst.Type) is 1 or 2 ? _shapes.PartOf(inst.Type, 0) : default;
        bool isWide = _shapes.Count(inst.Type) == 2 && IsWideHalf(inst.Type, 0, out _);
        bool isAggregate = _types[inst.Type].Kind is Ir.Types.TypeKind.Struct or Ir.Types.TypeKind.Array;
        bool isOfLanes = _types[inst.Type].Kind == Ir.Types.TypeKind.Vector && !part.IsVector;
        if (isAggregate || isOfLanes || !(isWide || _shapes.Count(inst.Type) == 1) || part.Kind == PointerKind.Reference)
        {
            throw new CompileException("va_arg of an aggregate, a managed pointer or a vector of more than 16 bytes");
        }

        var list = Address.At(Read(inst.Operands[0]));
        bool isVector = part.Class == RegisterClass.Vector;
        Reg place = NewGeneral();
        FindArgument(place, list, isVector ? VectorOffset : GeneralOffset, isWide || part.IsVector ? 16 : 8, isVector);
        LoadInto(RegistersOf(inst.Result), inst.Type, Address.At(place), 8);
        if (part is { Class: RegisterClass.General, Bits: 1 })
        {
            Emit(X64Op.AndImm, 2, [Mod(Result(inst))], immediate: 1);
        }
    }

    /// <summary>place = address of the next argument of some bytes, which the list moves past.</summary>
    private void FindArgument(Reg place, in Address list, int offsetField, int bytes, bool isVector)
    {
        int slot = isVector ? 16 : bytes;
        int end = isVector ? SaveAreaBytes : 8 * GeneralArguments;
        int saved = NewLabel();
        int onStack = NewLabel();
        int found = NewLabel();
        Reg offset = NewGeneral();
        Emit(X64Op.Load, 2, [Def(offset)], list.Plus(offsetField));
        Emit(X64Op.CmpImm, 2, [Use(offset)], immediate: end - slot);
        JumpIf(Condition.Above, onStack);
        Jump(saved);

        Mark(saved);
        Reg area = NewGeneral();
        Emit(X64Op.Load, 3, [Def(area)], list.Plus(SaveArea));
        Emit(X64Op.Lea, 3, [Def(place)], new Address { Base = area, Index = offset });
        Emit(X64Op.AddImm, 2, [], list.Plus(offsetField), slot);
        Jump(found);

        Mark(onStack);
        Reg word = NewGeneral();
        Emit(X64Op.Load, 3, [Def(word)], list.Plus(OverflowArea));
        if (bytes > 8)
        {
            Reg up = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(up)], Address.At(word, 15));
            BinaryImm(X64Op.AndImm, 3, place, up, -16);
        }
        else
        {
            Move(place, word);
        }

        Reg next = NewGeneral();
        Emit(X64Op.Lea, 3, [Def(next)], Address.At(place, bytes));
        Emit(X64Op.Store, 3, [Use(next)], list.Plus(OverflowArea));
        Jump(found);
        Mark(found);
    }
}
