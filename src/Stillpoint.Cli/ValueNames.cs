// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli;

/// <summary>
/// Names what has no name, so that it is called the same whatever passes remove around it: numbers are given when a
/// function is printed.
/// </summary>
internal static class ValueNames
{
    /// <summary>Names every block and every value of every function.</summary>
    public static void Give(Module module)
    {
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } body)
            {
                Give(module, body);
            }
        }
    }

    private static void Give(Module module, Function body)
    {
        HashSet<NameId> taken = Taken(body);
        for (int i = 0; i < body.ArgumentCount; i++)
        {
            Name(module, body, body.Argument(i), "a", i, taken);
        }

        int number = 0;
        foreach (Block block in body.Blocks)
        {
            if (block.Name.IsNone)
            {
                body.SetName(block.Id, Free(module, "b", block.Id.Index, taken));
            }

            foreach (ValueId parameter in block.Parameters)
            {
                Name(module, body, parameter, "v", number++, taken);
            }

            foreach (Inst inst in block)
            {
                if (!inst.Result.IsNone && inst.Type != Ir.Types.TypeId.Void)
                {
                    Name(module, body, inst.Result, "v", number++, taken);
                }
            }
        }
    }

    private static HashSet<NameId> Taken(Function body)
    {
        HashSet<NameId> taken = [];
        foreach (ref readonly ValueRow row in body.Values.Rows)
        {
            taken.Add(row.Name);
        }

        foreach (ref readonly BlockRow row in body.BlockRows.Rows)
        {
            taken.Add(row.Name);
        }

        return taken;
    }

    private static void Name(Module module, Function body, ValueId value, string prefix, int number, HashSet<NameId> taken)
    {
        if (body.Values[value].Name.IsNone)
        {
            body.SetName(value, Free(module, prefix, number, taken));
        }
    }

    private static NameId Free(Module module, string prefix, int number, HashSet<NameId> taken)
    {
        string text = prefix + number.ToString(CultureInfo.InvariantCulture);
        NameId name = module.Names.Intern(text);
        while (!taken.Add(name))
        {
            text += ".";
            name = module.Names.Intern(text);
        }

        return name;
    }
}
