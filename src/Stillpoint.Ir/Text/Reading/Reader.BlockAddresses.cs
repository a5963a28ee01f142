// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Addresses of blocks, which may be taken before the block, and before and after its function.</content>
internal sealed partial class Reader
{
    private readonly List<BlockAddress> _blockAddresses = [];
    private readonly Dictionary<(ConstantId Function, bool IsNamed, int Label), ConstantId> _blockAddressIds = [];

    /// <summary>First of the unresolved block addresses of a function, by the function's address.</summary>
    private readonly Dictionary<ConstantId, int> _firstBlockAddress = [];

    /// <param name="Constant">The constant to be completed.</param>
    /// <param name="Function">Address of the function.</param>
    /// <param name="Offset">Where it is taken first.</param>
    /// <param name="IsNamed">Whether the label is a name, else a number.</param>
    /// <param name="Label">Name or number.</param>
    /// <param name="Next">Next of the same function, or -1.</param>
    private readonly record struct BlockAddress(
        ConstantId Constant, ConstantId Function, int Offset, bool IsNamed, int Label, int Next);

    /// <summary><c>blockaddress(@f, %b)</c></summary>
    private ConstantId ParseBlockAddress(TypeId type)
    {
        int offset = _lexer.Start;
        _lexer.Next();
        Expect(TokenKind.OpenParen, "'('");
        if (Kind is not (TokenKind.GlobalName or TokenKind.GlobalNumber))
        {
            Expected("a function name");
            return Bad(type);
        }

        ConstantId function = UseGlobal(TypeId.Ptr);
        Expect(TokenKind.Comma, "','");
        bool isNamed = Kind == TokenKind.LocalName;
        if (!isNamed && Kind != TokenKind.LocalNumber)
        {
            Expected("a label");
            return Bad(type);
        }

        int label = isNamed ? _names.Intern(_lexer.Name).Index : (int)_lexer.Number;
        _lexer.Next();
        Expect(TokenKind.CloseParen, "')'");
        if (_failed || _types[type].Kind != TypeKind.Pointer)
        {
            Fail(offset, $"a block address is no constant of type {Display(type)}");
            return Bad(type);
        }

        ref ConstantId constant = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _blockAddressIds, (function, isNamed, label), out bool isKnown);
        if (!isKnown)
        {
            int next = _firstBlockAddress.GetValueOrDefault(function, -1);
            constant = _constants.Unresolved(ConstantKind.BlockAddress, type, _blockAddresses.Count);
            _firstBlockAddress[function] = _blockAddresses.Count;
            _blockAddresses.Add(new BlockAddress(constant, function, offset, isNamed, label, next));
        }

        return constant;
    }

    /// <summary>Completes the block addresses of the function whose body ends here.</summary>
    private void ResolveBlockAddresses()
    {
        if (_blockAddresses.Count == 0
            || !_firstBlockAddress.Remove(_module.AddressOf(_function.Global), out int first))
        {
            return;
        }

        for (int i = first; i >= 0; i = _blockAddresses[i].Next)
        {
            BlockAddress address = _blockAddresses[i];
            NumberTable table = address.IsNamed ? _namedLocals : _numberedLocals;
            if (!table.TryGet(address.Label, out int slot) || slot >= 0)
            {
                Fail(address.Offset, "the block of a block address is not in its function");
                return;
            }

            _constants.Resolve(address.Constant, _function.Global, new BlockId(~slot));
        }
    }

    /// <summary>
    /// Completes block addresses that were taken after their function: by name only, as the numbers of blocks are
    /// forgotten then. LLVM has the same limit.
    /// </summary>
    private void CompleteBlockAddresses()
    {
        Dictionary<NameId, BlockId> blocks = [];
        foreach ((ConstantId function, int first) in _firstBlockAddress)
        {
            blocks.Clear();
            ref readonly ConstantRow row = ref _constants[function];
            Function? body = _diagnostics.Count == 0 ? _module.Globals[row.Global].Body : null;
            if (body is not null)
            {
                foreach (Block block in body.Blocks)
                {
                    blocks.TryAdd(block.Name, block.Id);
                }
            }

            for (int i = first; i >= 0; i = _blockAddresses[i].Next)
            {
                BlockAddress address = _blockAddresses[i];
                if (!address.IsNamed)
                {
                    Report(
                        address.Offset, "the address of a block without a name must be taken before its function ends");
                }
                else if (!blocks.TryGetValue(new NameId(address.Label), out BlockId block))
                {
                    Report(address.Offset, "the block of a block address is not in its function");
                }
                else
                {
                    _constants.Resolve(address.Constant, row.Global, block);
                }
            }
        }
    }
}
