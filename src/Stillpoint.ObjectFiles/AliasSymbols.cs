// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Data;

namespace Stillpoint.ObjectFiles;

/// <summary>Gives aliases the places of what they stand for.</summary>
internal static class AliasSymbols
{
    /// <summary>Defines the aliases of a module, whose functions and variables have their places.</summary>
    public static void Define(Module module, ObjectSymbols program, GlobalSymbols symbols)
    {
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId alias = new(i);
            if (module.Globals[alias].Kind != GlobalKind.Alias || !program.IsDefined(alias)) continue;
            try
            {
                Define(alias, module, program, symbols);
            }
            catch (CompileException error)
            {
                throw new ObjectFileException($"the alias {module.Display(alias)}: {error.Reason}", error);
            }
        }
    }

    private static void Define(GlobalId alias, Module module, ObjectSymbols program, GlobalSymbols symbols)
    {
        AddressSum target = program.Constants.Scalar(module.Globals[alias].Initializer);
        while (!target.Plus.IsNone && target.Minus.IsNone && module.Globals[target.Plus].Kind == GlobalKind.Alias)
        {
            AddressSum next = program.Constants.Scalar(module.Globals[target.Plus].Initializer);
            target = next with { Number = next.Number + target.Number };
        }

        if (target.Plus.IsNone || !target.Minus.IsNone || !symbols.TryGetPlace(target.Plus, out GlobalPlace place))
        {
            throw new CompileException("it stands for nothing that this file defines");
        }

        symbols.Define(alias, place with { Offset = place.Offset + (long)(ulong)target.Number });
    }
}
