// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Passes;

/// <summary>Which functions have blocks whose addresses are constants; those blocks must stay.</summary>
internal sealed class AddressTakenBlocks
{
    private readonly HashSet<GlobalId> _functions = [];
    private Module? _module;
    private int _scanned;

    /// <summary>Whether the address of a block of the function is taken anywhere in the module.</summary>
    public bool Any(Function function)
    {
        if (_module != function.Module)
        {
            _module = function.Module;
            _functions.Clear();
            _scanned = 0;
        }

        ConstantTable constants = function.Module.Constants;
        for (int count = constants.Count; _scanned < count; _scanned++)
        {
            ref readonly ConstantRow row = ref constants[new ConstantId(_scanned)];
            if (row.Kind == ConstantKind.BlockAddress)
            {
                _functions.Add(row.Global);
            }
        }

        return _functions.Contains(function.Global);
    }
}
