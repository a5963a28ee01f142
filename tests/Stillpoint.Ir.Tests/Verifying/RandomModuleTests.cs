// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>
/// Modules of random rows whose ids are in range: the verifier never throws, and says the same every time.
/// </summary>
public class RandomModuleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Verifying_any_rows_ends_in_diagnostics(int part)
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Module module = new Generator((part * 1000) + seed).Run();
            try
            {
                IReadOnlyList<Diagnostic> found = IrVerifier.Verify(module);
                Assert.Equal(found.Select(d => d.ToString()), IrVerifier.Verify(module).Select(d => d.ToString()));
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {(part * 1000) + seed}: {exception}");
            }
        }
    }

    private sealed class Generator(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly Module _module = new();

        public Module Run()
        {
            for (int i = 0; i < 12; i++)
            {
                AddType();
            }

            for (int i = 0; i < 6; i++)
            {
                AddGlobal(i);
            }

            for (int i = 0; i < 12; i++)
            {
                AddConstant();
            }

            foreach (ref GlobalRow row in _module.Globals.Rows)
            {
                row.Initializer = AnyConstant();
                if (row.Body is not null)
                {
                    Fill(row.Body);
                }
            }

            return _module;
        }

        private TypeId AnyType() => new(_random.Next(_module.Types.Count));

        private ConstantId AnyConstant() => new(_random.Next(_module.Constants.Count));

        private GlobalId AnyGlobal() => new(_random.Next(_module.Globals.Count));

        private TypeId[] SomeTypes() => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => AnyType())];

        private void AddType()
        {
            TypeTable types = _module.Types;
            switch (_random.Next(7))
            {
                case 0:
                    types.Array(AnyType(), _random.Next(3) == 0 ? long.MaxValue : _random.Next(5));
                    break;
                case 1:
                    types.Vector(AnyType(), _random.Next(5));
                    break;
                case 2:
                    types.Struct(SomeTypes(), _random.Next(2) == 0);
                    break;
                case 3:
                    types.Function(AnyType(), SomeTypes(), _random.Next(2) == 0);
                    break;
                case 4:
                    types.Pointer(_random.Next(4));
                    break;
                case 5:
                    types.Integer(_random.Next(1, 129));
                    break;
                default:
                    // The second body may name the first struct, and so make a cycle.
                    TypeId first = types.NamedStruct(NameId.None);
                    TypeId second = types.NamedStruct(_module.Names.Intern("S"));
                    types.SetBody(first, SomeTypes(), false);
                    types.SetBody(second, SomeTypes(), true);
                    break;
            }
        }

        private void AddGlobal(int number)
        {
            bool isFunction = _random.Next(2) == 0;
            TypeId type = isFunction && _random.Next(8) != 0
                ? _module.Types.Function(AnyType(), SomeTypes(), _random.Next(2) == 0)
                : AnyType();
            GlobalId id = _module.AddGlobal(new GlobalRow
            {
                Kind = isFunction ? GlobalKind.Function : (GlobalKind)_random.Next(4),
                Linkage = (Linkage)_random.Next(11),
                Visibility = (Visibility)_random.Next(3),
                AddressSpace = _random.Next(3),
                AlignmentLog2 = _random.Next(-1, 40),
                IsDefinition = _random.Next(2) == 0,
                Name = _module.Names.Intern($"g{number}"),
                ValueType = type,
                GcStrategy = _module.Names.Intern("g"),
                SourceOffset = -1,
                Intrinsic = isFunction && _random.Next(3) == 0
                    ? (Intrinsic)_random.Next(IntrinsicTable.Rows.Length + 2)
                    : Intrinsic.None,
            });
            if (isFunction && _module.Types[type].Kind == TypeKind.Function)
            {
                _module.DefineFunction(id);
            }
        }

        private void AddConstant()
        {
            ConstantTable constants = _module.Constants;
            constants.Integer(TypeId.I32, _random.NextInt64(3));
            ConstantId[] parts = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => AnyConstant())];
            switch (_random.Next(6))
            {
                case 0:
                    constants.Simple((ConstantKind)_random.Next(3, 8), AnyType());
                    break;
                case 1:
                    constants.Global(AnyGlobal(), AnyType());
                    break;
                case 2:
                    constants.BlockAddress(AnyGlobal(), new BlockId(_random.Next(3)), AnyType());
                    break;
                case 3:
                    constants.Aggregate(AnyType(), parts);
                    break;
                case 4:
                    constants.Bytes(AnyType(), "ab"u8);
                    break;
                default:
                    var opcode = (Opcode)_random.Next(OpcodeTable.Rows.Length);
                    InstFlags flags = _random.Next(4) == 0 ? InstFlags.Nuw : InstFlags.None;
                    constants.Expression(AnyType(), opcode, flags, parts, AnyType(), [_random.Next(-1, 4)]);
                    break;
            }
        }

        private void Fill(Function function)
        {
            List<BlockId> blocks = [];
            for (int i = 0; i < 4; i++)
            {
                BlockId block = function.MakeBlock();
                blocks.Add(block);
                function.AppendBlock(block);
                function.SetParameters(block, [.. SomeTypes().Select(type => function.MakeParameter(block, type))]);
            }

            for (int i = 0; i < 6; i++)
            {
                function.Constant(AnyConstant());
            }

            foreach (BlockId block in blocks)
            {
                for (int i = _random.Next(6); i >= 0; i--)
                {
                    AddInst(function, block, blocks);
                }
            }
        }

        private void AddInst(Function function, BlockId block, List<BlockId> blocks)
        {
            var opcode = (Opcode)_random.Next(OpcodeTable.Rows.Length);
            int wanted = opcode.Facts().OperandCount;
            int count = wanted < 0 || _random.Next(8) == 0 ? _random.Next(7) : wanted;
            ValueId[] operands = [.. Enumerable.Range(0, count).Select(_ => AnyValue(function))];
            InstFlags flags = _random.Next(5) == 0 ? (InstFlags)(1 << _random.Next(15)) : InstFlags.None;
            byte sub = (byte)_random.Next(20);
            InstId inst = function.MakeInst(opcode, operands, Payload(function, opcode, count, blocks), flags, sub);
            function.AppendInst(block, inst);
            if (_random.Next(4) != 0)
            {
                function.MakeResult(inst, AnyType());
            }
        }

        private ValueId AnyValue(Function function) => new(_random.Next(-1, function.ValueCount));

        private int Payload(Function function, Opcode opcode, int operands, List<BlockId> blocks)
        {
            switch (opcode)
            {
                case Opcode.Br or Opcode.CondBr or Opcode.Switch or Opcode.IndirectBr:
                    TargetsId targets = function.MakeTargets(
                        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => blocks[_random.Next(blocks.Count)])],
                        [.. Enumerable.Range(0, _random.Next(3)).Select(_ => AnyConstant())]);
                    for (int i = 0; i < function.Targets[targets].EdgeCount; i++)
                    {
                        ValueId[] arguments = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => AnyValue(function))];
                        function.SetArguments(new EdgeId(function.Targets[targets].FirstEdge.Index + i), arguments);
                    }

                    return targets.Index;
                case Opcode.ExtractValue or Opcode.InsertValue or Opcode.ShuffleVector:
                    IEnumerable<int> numbers = Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(-2, 6));
                    return function.MakeNumbers([.. numbers]);
                case Opcode.Alloca or Opcode.GetElementPtr:
                    return AnyType().Index;
                case Opcode.Call:
                    return AddCallSite(function, operands).Index;
                default:
                    return _random.Next(1 << 13);
            }
        }

        private CallSiteId AddCallSite(Function function, int operands)
        {
            int arguments = Math.Max(0, operands - 1);
            int bundled = _random.Next(3) == 0 ? _random.Next(arguments + 1) : 0;
            BundleRow[] bundles = bundled == 0 ? [] : [new BundleRow(_module.Names.Intern("deopt"), bundled)];
            AttributeSetId set = _module.Attributes.Set(
                [new AttributeRow(AttributeForm.Type, _module.Names.Intern("elementtype"), 0, AnyType(), NameId.None)]);
            return function.CallSites.Add(new CallSiteRow
            {
                FunctionType = AnyType(),
                ArgumentCount = arguments - bundled,
                Attributes = _module.Attributes.List(AttributeSetId.Empty, AttributeSetId.Empty, [set, set, set]),
                Bundles = function.Bundles.Add(bundles),
                Tail = (TailCallKind)_random.Next(4),
            });
        }
    }
}
