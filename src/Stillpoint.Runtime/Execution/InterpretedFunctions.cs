// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Runtime.Execution;

/// <summary>Which functions of a program are compiled when only some are to be.</summary>
/// <remarks>
/// Calls between both kinds are made as native ones, whose results fit two registers of each class. A function that
/// returns or receives more from a call is compiled in any case.
/// </remarks>
internal static class InterpretedFunctions
{
    private const int ResultRegisters = 2;

    /// <summary>For each function number whether it is compiled.</summary>
    /// <param name="linked">The program.</param>
    /// <param name="first">So many functions, from the first on, are to be compiled.</param>
    internal static bool[] ChooseCompiled(LinkedProgram linked, int first)
    {
        bool[] isCompiled = new bool[linked.FunctionGlobals.Length];
        for (int i = 0; i < isCompiled.Length; i++)
        {
            isCompiled[i] = i < first || !CanInterpret(linked, linked.FunctionGlobals[i]);
        }

        return isCompiled;
    }

    private static bool CanInterpret(LinkedProgram linked, GlobalId function)
    {
        ref GlobalRow row = ref linked.Module.Globals[function];
        if (!Fits(linked, linked.Module.Types[row.ValueType].Element))
        {
            return false;
        }

        foreach (Block block in row.Body!.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call && !Fits(linked, inst.Type))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Fits(LinkedProgram linked, TypeId result)
    {
        if (result == TypeId.Void)
        {
            return true;
        }

        SysVArguments places = new(linked.Module, linked.Shapes);
        try
        {
            places.Add(result, AttributeSetId.Empty, 0);
        }
        catch (GuestUnsupportedException)
        {
            return false;
        }

        foreach (Piece piece in places.Pieces)
        {
            if (piece.Class == PieceClass.Stack || piece.Index >= ResultRegisters)
            {
                return false;
            }
        }

        return true;
    }
}
