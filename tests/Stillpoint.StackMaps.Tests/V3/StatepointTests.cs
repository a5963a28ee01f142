// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.StackMaps.Tests.V3;

/// <summary>Which records are statepoints, and what is what in them.</summary>
public sealed class StatepointTests
{
    private static readonly StackMapLocation Zero = StackMapLocation.Constant(0);
    private static readonly StackMapLocation One = StackMapLocation.Constant(1);
    private static readonly StackMapLocation Base = StackMapLocation.Indirect(7, 8, 8);
    private static readonly StackMapLocation Derived = StackMapLocation.Indirect(7, 16, 8);
    private static readonly StackMapLocation Alloca = StackMapLocation.Direct(7, 24, 8);

    [Fact]
    public void The_parts_of_a_statepoint_are_told_apart()
    {
        StackMapRecord record = Record(StackMapLocation.Constant(8), One, One, Alloca, Base, Derived, Base, Base, Alloca);
        Assert.True(Statepoint.TryRead(record, out Statepoint statepoint));
        Assert.Equal(8, statepoint.CallingConvention);
        Assert.Equal(StatepointFlags.GcTransition, statepoint.Flags);
        Assert.Equal([Alloca], statepoint.DeoptLocations.ToArray());
        Assert.Equal(2, statepoint.PairCount);
        Assert.Equal((Base, Derived), (statepoint.BaseAt(0), statepoint.DerivedAt(0)));
        Assert.Equal((Base, Base), (statepoint.BaseAt(1), statepoint.DerivedAt(1)));
        Assert.Equal([Alloca], statepoint.Allocas.ToArray());
    }

    [Fact]
    public void A_statepoint_may_have_nothing()
    {
        Assert.True(Statepoint.TryRead(Record(Zero, Zero, Zero), out Statepoint statepoint));
        Assert.Equal(0, statepoint.DeoptLocations.Length);
        Assert.Equal(0, statepoint.PairCount);
        Assert.Equal(0, statepoint.Allocas.Length);
    }

    public static TheoryData<string, StackMapRecord> Others() => new()
    {
        { "two locations", Record(Zero, Zero) },
        { "a register for the convention", Record(StackMapLocation.Register(0, 8), Zero, Zero) },
        { "a convention that does not exist", Record(StackMapLocation.Constant(1024), Zero, Zero) },
        { "a convention below zero", Record(StackMapLocation.Constant(-1), Zero, Zero) },
        { "flags that do not exist", Record(Zero, StackMapLocation.Constant(4), Zero) },
        { "more deopt locations than there are", Record(Zero, Zero, One) },
        { "a number of them below zero", Record(Zero, Zero, StackMapLocation.Constant(-1)) },
        { "half a pair", Record(Zero, Zero, Zero, Base) },
        { "a pair behind an alloca", Record(Zero, Zero, Zero, Alloca, Base, Base) },
        { "a constant of 4 bytes", Record(new StackMapLocation(StackMapLocationKind.Constant, 4, 0, 0), Zero, Zero) },
        { "live-outs", new StackMapRecord(1, 0, 0, [Zero, Zero, Zero], [new LiveOut(0, 8)]) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_records_are_none(string why, StackMapRecord record) =>
        Assert.False(Statepoint.TryRead(record, out _), why);

    private static StackMapRecord Record(params IEnumerable<StackMapLocation> locations) =>
        new(Statepoint.DefaultId, 5, 0, [.. locations], []);
}
