// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <content>Addresses of basic blocks, which may be named before the block, and before and after its function.</content>
internal sealed partial class Reader
{
    private readonly List<BlockAddress> _blockAddresses = [];

    /// <summary>Index of each block address by function, whether the block has a name, and name or number.</summary>
    private readonly Dictionary<(int Slot, bool IsNamed, int Key), int> _blockAddressIndex = [];

    /// <param name="Constant">The constant to be completed.</param>
    /// <param name="IsNamed">Whether the key is a name, else a number.</param>
    /// <param name="Key">Name or number of the block.</param>
    /// <param name="Offset">Where it is used first.</param>
    /// <param name="Next">Next of the same function, or -1.</param>
    private readonly record struct BlockAddress(ConstantId Constant, bool IsNamed, int Key, int Offset, int Next);

    /// <summary><c>blockaddress(@function, %block)</c></summary>
    private ConstantId ParseBlockAddress(TypeId type)
    {
        if (type != TypeId.Ptr)
        {
            return WrongType("'blockaddress'", type);
        }

        _lexer.Next();
        Expect(TokenKind.OpenParen, "'('");
        if (Kind is not (TokenKind.GlobalName or TokenKind.GlobalNumber))
        {
            Expected("the name of a function");
            return AnyConstant(type);
        }

        int slot = GlobalSlotHere();
        _lexer.Next();
        Expect(TokenKind.Comma, "','");
        if (Kind is not (TokenKind.LocalName or TokenKind.LocalNumber))
        {
            Expected("the name of a block");
            return AnyConstant(type);
        }

        bool isNamed = Kind == TokenKind.LocalName;
        int key = isNamed ? _names.Intern(_lexer.Name).Index : (int)_lexer.Number;
        if (!_blockAddressIndex.TryGetValue((slot, isNamed, key), out int index))
        {
            index = AddBlockAddress(slot, isNamed, key, type);
        }

        _lexer.Next();
        Expect(TokenKind.CloseParen, "')'");
        return _blockAddresses[index].Constant;
    }

    private int AddBlockAddress(int slot, bool isNamed, int key, TypeId type)
    {
        int index = _blockAddresses.Count;
        GlobalSlot row = _globalSlots[slot];
        if (!row.Global.IsNone && _module.Globals[row.Global].Body is { } body && body != _function && !isNamed)
        {
            FailHere("the address of a block without a name cannot be taken after its function");
        }

        ConstantId constant = _constants.Unresolved(ConstantKind.BlockAddress, type, index);
        _blockAddresses.Add(new BlockAddress(constant, isNamed, key, _lexer.Start, row.FirstBlockAddress));
        row.FirstBlockAddress = index;
        _globalSlots[slot] = row;
        _blockAddressIndex.Add((slot, isNamed, key), index);
        return index;
    }

    /// <summary>Completes the block addresses of the function whose body ends here.</summary>
    private void ResolveBlockAddresses(int slot)
    {
        GlobalSlot row = _globalSlots[slot];
        for (int i = row.FirstBlockAddress; i >= 0; i = _blockAddresses[i].Next)
        {
            BlockAddress address = _blockAddresses[i];
            NumberTable table = address.IsNamed ? _namedLocals : _numberedLocals;
            if (!table.TryGet(address.Key, out int code) || code >= 0)
            {
                Fail(address.Offset, "the block of a block address is not defined");
                return;
            }

            _constants.Resolve(address.Constant, row.Global, new BlockId(~code));
        }

        row.FirstBlockAddress = -1;
        _globalSlots[slot] = row;
    }

    /// <summary>Completes block addresses that were taken after their function.</summary>
    private void CompleteBlockAddresses()
    {
        Dictionary<NameId, BlockId> blocks = [];
        foreach (GlobalSlot slot in _globalSlots)
        {
            if (slot.FirstBlockAddress < 0 || slot.Global.IsNone)
            {
                continue;
            }

            blocks.Clear();
            if (_module.Globals[slot.Global].Body is { } body)
            {
                foreach (Block block in body.Blocks)
                {
                    blocks.TryAdd(block.Name, block.Id);
                }
            }

            for (int i = slot.FirstBlockAddress; i >= 0; i = _blockAddresses[i].Next)
            {
                BlockAddress address = _blockAddresses[i];
                if (!address.IsNamed || !blocks.TryGetValue(new NameId(address.Key), out BlockId block))
                {
                    Report(address.Offset, "the block of a block address is not defined");
                    continue;
                }

                _constants.Resolve(address.Constant, slot.Global, block);
            }
        }
    }
}
