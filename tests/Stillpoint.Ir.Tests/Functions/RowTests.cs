// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Xunit;

namespace Stillpoint.Ir.Tests.Functions;

public sealed class RowTests
{
    [Fact]
    public void Rows_have_the_sizes_that_memory_per_instruction_is_reckoned_with()
    {
        Assert.Equal(24, Unsafe.SizeOf<InstRow>());
        Assert.Equal(16, Unsafe.SizeOf<ValueRow>());
        Assert.Equal(12, Unsafe.SizeOf<InstLink>());
        Assert.Equal(12, Unsafe.SizeOf<EdgeRow>());
        Assert.Equal(4, Unsafe.SizeOf<MemoryAccess>());
    }

    [Fact]
    public void A_memory_access_gives_back_its_parts()
    {
        foreach (AtomicOrdering ordering in System.Enum.GetValues<AtomicOrdering>())
        {
            foreach (AtomicOrdering failure in System.Enum.GetValues<AtomicOrdering>())
            {
                NameId scope = new(((int)ordering * 7919) + (1 << 18));
                MemoryAccess access = new(32, ordering, failure, isVolatile: failure == AtomicOrdering.Acquire, scope);
                Assert.Equal(1L << 32, access.Alignment);
                Assert.Equal(ordering, access.Ordering);
                Assert.Equal(failure, access.Failure);
                Assert.Equal(failure == AtomicOrdering.Acquire, access.IsVolatile);
                Assert.Equal(scope, access.SyncScope);
                Assert.Equal(ordering != AtomicOrdering.NotAtomic, access.IsAtomic);
            }
        }
    }

    [Fact]
    public void A_name_that_is_taken_leaves_the_globals_as_they_were()
    {
        Module module = new();
        GlobalRow row = new() { Name = module.Names.Intern("x"), ValueType = TypeId.I32 };
        GlobalId first = module.AddGlobal(row);
        Assert.Throws<System.ArgumentException>(() => module.AddGlobal(row));
        Assert.Equal(1, module.Globals.Count);
        Assert.True(module.TryGetGlobal("x", out GlobalId found));
        Assert.Equal(first, found);
        Assert.False(module.TryGetGlobal("y", out _));
        Assert.False(module.TryGetGlobal("", out _));
    }

    [Fact]
    public void Type_ids_name_the_types_that_every_table_starts_with()
    {
        TypeTable types = new();
        Assert.Equal(TypeKind.Void, types[TypeId.Void].Kind);
        Assert.Equal(TypeKind.Label, types[TypeId.Label].Kind);
        Assert.Equal(TypeKind.Token, types[TypeId.Token].Kind);
        Assert.Equal(TypeKind.Metadata, types[TypeId.Metadata].Kind);
        Assert.Equal(TypeKind.Float, types[TypeId.Float].Kind);
        Assert.Equal(TypeKind.Double, types[TypeId.Double].Kind);
        Assert.Equal(TypeId.I1, types.Integer(1));
        Assert.Equal(TypeId.I8, types.Integer(8));
        Assert.Equal(TypeId.I16, types.Integer(16));
        Assert.Equal(TypeId.I32, types.Integer(32));
        Assert.Equal(TypeId.I64, types.Integer(64));
        Assert.Equal(TypeId.I128, types.Integer(128));
        Assert.Equal(TypeId.Ptr, types.Pointer(0));
        Assert.Equal(TypeId.ManagedPtr, types.Pointer(1));
    }

    [Fact]
    public void Types_of_equal_structure_are_one_and_named_structs_are_not()
    {
        TypeTable types = new();
        NameTable names = new();
        TypeId pair = types.Struct([TypeId.I32, TypeId.Ptr]);
        Assert.Equal(pair, types.Struct([TypeId.I32, TypeId.Ptr]));
        Assert.NotEqual(pair, types.Struct([TypeId.I32, TypeId.Ptr], isPacked: true));
        Assert.NotEqual(pair, types.Struct([TypeId.Ptr, TypeId.I32]));
        Assert.NotEqual(types.Array(TypeId.I8, 4), types.Vector(TypeId.I8, 4));
        Assert.NotEqual(types.Function(TypeId.Void, []), types.Function(TypeId.Void, [], isVariadic: true));
        TypeId named = types.NamedStruct(names.Intern("x"));
        types.SetBody(named, [TypeId.I32, TypeId.Ptr], isPacked: false);
        Assert.NotEqual(pair, named);
        Assert.NotEqual(named, types.NamedStruct(names.Intern("x")));
        Assert.NotEqual(types.Struct([]), types.NamedStruct(NameId.None));
        Assert.Equal(pair, types.Struct([TypeId.I32, TypeId.Ptr]));
        Assert.Throws<System.InvalidOperationException>(() => types.SetBody(named, [], isPacked: false));
    }
}
