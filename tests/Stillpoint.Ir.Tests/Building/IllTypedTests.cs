// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Building;

/// <summary>An ill-typed instruction is an exception that names it, and leaves the function as it was.</summary>
public class IllTypedTests
{
    private static readonly Dictionary<string, (VerifierRule Rule, Action<Sample> Build)> Cases = new()
    {
        ["add i32 %i, i64 %l"] = Case(VerifierRule.OperandsAgree, s => s.Builder.Add(s.Int, s.Long)),
        ["fadd i32 %i, i32 %i"] = Case(VerifierRule.OperandClass, s => s.Builder.FAdd(s.Int, s.Int)),
        ["fneg i32 %i"] = Case(VerifierRule.OperandClass, s => s.Builder.FNeg(s.Int)),
        ["and double %d, double %d"] = Case(VerifierRule.OperandClass, s => s.Builder.And(s.Double, s.Double)),
        ["sub i32 %i, i32 %i"] =
            Case(VerifierRule.AllowedFlags, s => s.Builder.Sub(s.Int, s.Int, flags: InstFlags.Exact)),
        ["ret i32 %i, i32 %i"] = Case(VerifierRule.OperandCount, s => s.Builder.Binary(Opcode.Ret, s.Int, s.Int)),
        ["icmp eq double %d, double %d"] =
            Case(VerifierRule.CompareTypes, s => s.Builder.ICmp(IntPredicate.Eq, s.Double, s.Double)),
        ["fcmp oeq i32 %i, i32 %i"] =
            Case(VerifierRule.CompareTypes, s => s.Builder.FCmp(FloatPredicate.Oeq, s.Int, s.Int)),
        ["select i32 %i, i32 %i, i32 %i"] =
            Case(VerifierRule.SelectTypes, s => s.Builder.Select(s.Int, s.Int, s.Int)),
        ["select i1 true, i32 %i, i64 %l"] =
            Case(VerifierRule.OperandsAgree, s => s.Builder.Select(s.Builder.Boolean(true), s.Int, s.Long)),
        ["trunc i32 %i to i64"] = Case(VerifierRule.CastWidth, s => s.Builder.Trunc(s.Int, TypeId.I64)),
        ["zext double %d to i64"] = Case(VerifierRule.CastKinds, s => s.Builder.ZExt(s.Double, TypeId.I64)),
        ["bitcast ptr %p to i64"] = Case(VerifierRule.CastKinds, s => s.Builder.BitCast(s.Pointer, TypeId.I64)),
        ["add i32 %i"] = Case(VerifierRule.OperandCount, s => s.Builder.Cast(Opcode.Add, s.Int, TypeId.I64)),
        ["ptrtoint ptr addrspace(1) %m to i64"] =
            Case(VerifierRule.ManagedCast, s => s.Builder.PtrToInt(s.Managed, TypeId.I64)),
        ["inttoptr i64 %l to ptr addrspace(1)"] =
            Case(VerifierRule.ManagedCast, s => s.Builder.IntToPtr(s.Long, TypeId.ManagedPtr)),
        ["addrspacecast ptr %p to ptr addrspace(1)"] =
            Case(VerifierRule.ManagedCast, s => s.Builder.AddrSpaceCast(s.Pointer, TypeId.ManagedPtr)),
        ["alloca void, i32 1"] = Case(VerifierRule.AllocaType, s => s.Builder.Alloca(TypeId.Void)),
        ["load i32 %i"] = Case(VerifierRule.PointerOperand, s => s.Builder.Load(TypeId.I32, s.Int)),
        ["load ptr %p"] = Case(VerifierRule.AccessOrdering, s =>
            s.Builder.Load(TypeId.I32, s.Pointer, ordering: AtomicOrdering.Release)),
        ["store i32 %i, i64 %l"] = Case(VerifierRule.PointerOperand, s => s.Builder.Store(s.Int, s.Long)),
        ["fence"] = Case(VerifierRule.AccessOrdering, s => s.Builder.Fence(AtomicOrdering.Monotonic)),
        ["cmpxchg ptr %p, i32 %i, i64 %l"] = Case(VerifierRule.ExchangeTypes, s => s.Builder.CmpXchg(
            s.Pointer, s.Int, s.Long, AtomicOrdering.Monotonic, AtomicOrdering.Monotonic)),
        ["atomicrmw fadd ptr %p, i32 %i"] = Case(VerifierRule.AtomicOperand, s =>
            s.Builder.AtomicRmw(AtomicOperation.FAdd, s.Pointer, s.Int, AtomicOrdering.Monotonic)),
        ["getelementptr i8, i32 %i, i64 %l"] =
            Case(VerifierRule.ElementBase, s => s.Builder.GetElementPtr(TypeId.I8, s.Int, [s.Long])),
        ["getelementptr i32, ptr %p, i64 %l, i64 %l"] =
            Case(VerifierRule.ElementPath, s => s.Builder.GetElementPtr(TypeId.I32, s.Pointer, [s.Long, s.Long])),
        ["va_arg i32 %i"] = Case(VerifierRule.PointerOperand, s => s.Builder.VaArg(s.Int, TypeId.I32)),
        ["extractelement i32 %i, i64 %l"] =
            Case(VerifierRule.ElementIndex, s => s.Builder.ExtractElement(s.Int, s.Long)),
        ["insertelement i32 %i, i32 %i, i64 %l"] =
            Case(VerifierRule.ElementIndex, s => s.Builder.InsertElement(s.Int, s.Int, s.Long)),
        ["shufflevector i32 %i, i32 %i"] =
            Case(VerifierRule.ShuffleTypes, s => s.Builder.ShuffleVector(s.Int, s.Int, [0])),
        ["extractvalue i32 %i"] = Case(VerifierRule.AggregatePath, s => s.Builder.ExtractValue(s.Int, [0])),
        ["insertvalue i32 %i, i32 %i"] =
            Case(VerifierRule.AggregatePath, s => s.Builder.InsertValue(s.Int, s.Int, [0])),
        ["ret i64 %l"] = Case(VerifierRule.ReturnType, s => s.Builder.Ret(s.Long)),
        ["ret"] = Case(VerifierRule.ReturnType, s => s.Builder.RetVoid()),
        ["br label %next"] = Case(VerifierRule.EdgeArguments, s => s.Builder.Br(s.Next)),
        ["br i32 %i, label %next, label %next"] = Case(VerifierRule.BranchCondition, s =>
            s.Builder.CondBr(s.Int, s.Next.With(s.Int), s.Next.With(s.Int))),
        ["switch i32 %i, label %next, label %next, label %next"] = Case(VerifierRule.SwitchCases, s =>
            s.Builder.Switch(s.Int, s.Next.With(s.Int), (1, s.Next.With(s.Int)), (1, s.Next.With(s.Int)))),
        ["switch ptr %p, label %next"] =
            Case(VerifierRule.SwitchType, s => s.Builder.Switch(s.Pointer, s.Next.With(s.Int))),
        ["indirectbr i64 %l, label %next"] =
            Case(VerifierRule.IndirectBranch, s => s.Builder.IndirectBr(s.Long, s.Next.With(s.Int))),
        ["br to the entry block"] =
            Case(VerifierRule.EntryBlock, s => s.Builder.Br(s.Builder.Function.EntryBlock)),
        ["call ptr @f, i32 %i"] =
            Case(VerifierRule.CallArguments, s => s.Builder.Call(s.Builder.Function.Global, [s.Int])),
        ["call i32 %i"] = Case(VerifierRule.Callee, s => s.Builder.Call(TypeId.I32, s.Int, [])),
        ["call ptr @llvm.abs.i32, i32 %i, i1 undef"] = Case(VerifierRule.ConstantArgument, s =>
            s.Builder.CallIntrinsic("llvm.abs.i32", TypeId.I32, [s.Int, s.Builder.Undef(TypeId.I1)])),
        ["@llvm.abs.i32: i64 (i32)"] = Case(VerifierRule.IntrinsicSignature, s =>
            s.Builder.CallIntrinsic("llvm.abs.i32", TypeId.I64, [s.Int])),
        ["unsupported intrinsic @llvm.no.such"] =
            Case(VerifierRule.UnknownIntrinsic, s => s.Builder.CallIntrinsic("llvm.no.such", TypeId.Void, [])),
        ["@llvm.trap"] =
            Case(VerifierRule.IntrinsicAddress, s => s.Builder.DefineFunction("llvm.trap", TypeId.Void, [])),
        ["@g"] = Case(VerifierRule.FunctionType, s => s.Builder.DeclareFunction("g", TypeId.I32, [TypeId.Void])),
        ["block %b with void"] = Case(VerifierRule.BlockParameter, s => s.Builder.AppendBlock("b", TypeId.Void)),
        ["add of v999"] = Case(VerifierRule.OperandExists, s => s.Builder.Add(s.Int, new ValueId(999))),
        ["integer of ptr"] = Case(VerifierRule.ConstantForm, s => s.Builder.Integer(TypeId.Ptr, 0)),
        ["null of i32"] = Case(VerifierRule.ConstantForm, s => s.Builder.Null(TypeId.I32)),
        ["zeroinitializer of token"] = Case(VerifierRule.ConstantForm, s => s.Builder.Zero(TypeId.Token)),
        ["undef of void"] = Case(VerifierRule.ConstantForm, s => s.Builder.Undef(TypeId.Void)),
        ["poison of label"] = Case(VerifierRule.ConstantForm, s => s.Builder.Poison(TypeId.Label)),
        ["freeze token none"] = Case(VerifierRule.ValueOperand, s => s.Builder.Freeze(s.Builder.Constant(
            s.Builder.Module.Constants.Simple(ConstantKind.TokenNone, TypeId.Token)))),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_by_name_and_rule(string text)
    {
        (VerifierRule rule, Action<Sample> build) = Cases[text];
        Sample sample = new();

        IrTypeException exception = Assert.Throws<IrTypeException>(() => build(sample));

        Assert.Equal(rule, exception.Rule);
        Assert.Equal($"{text}: {VerifierRules.Statement(rule)} [{VerifierRules.Id(rule)}]", exception.Message);
        sample.Finish();
        Assert.Empty(IrVerifier.Verify(sample.Builder.Module));
    }

    [Fact]
    public void Nothing_follows_a_terminator()
    {
        Sample sample = new();
        sample.Builder.Ret(sample.Int);

        IrTypeException exception = Assert.Throws<IrTypeException>(() => sample.Builder.Add(sample.Int, sample.Int));

        Assert.Equal(VerifierRule.BlockEnd, exception.Rule);
    }

    [Fact]
    public void No_terminator_goes_before_another_instruction()
    {
        Sample sample = new();
        sample.Builder.Ret(sample.Int);
        sample.Builder.PositionBefore(sample.Builder.LastInstruction);

        IrTypeException exception = Assert.Throws<IrTypeException>(sample.Builder.Unreachable);

        Assert.Equal(VerifierRule.BlockEnd, exception.Rule);
    }

    [Fact]
    public void The_first_block_has_no_parameters()
    {
        IRBuilder builder = new(new Module());
        builder.DefineFunction("f", TypeId.Void, []);

        IrTypeException exception = Assert.Throws<IrTypeException>(() => builder.AppendBlock("b", TypeId.I32));

        Assert.Equal(VerifierRule.EntryBlock, exception.Rule);
    }

    private static (VerifierRule Rule, Action<Sample> Build) Case(VerifierRule rule, Action<Sample> build) =>
        (rule, build);

    /// <summary>
    /// <c>i32 @f(i32 %i, i64 %l, double %d, ptr %p, ptr addrspace(1) %m)</c>, the cursor in its entry block, and a
    /// block <c>next</c> with a parameter of type i32.
    /// </summary>
    private sealed class Sample
    {
        public Sample()
        {
            Builder = new IRBuilder(new Module());
            Function function = Builder.DefineFunction(
                "f", TypeId.I32, [TypeId.I32, TypeId.I64, TypeId.Double, TypeId.Ptr, TypeId.ManagedPtr]);
            string[] names = ["i", "l", "d", "p", "m"];
            for (int i = 0; i < names.Length; i++)
            {
                Builder.SetName(function.Argument(i), names[i]);
            }

            BlockId entry = Builder.AppendBlock("entry");
            Next = Builder.AppendBlock("next", TypeId.I32);
            Builder.PositionAtEnd(Next);
            Builder.Unreachable();
            Builder.PositionAtEnd(entry);
        }

        public IRBuilder Builder { get; }

        public BlockId Next { get; }

        public ValueId Int => Builder.Function.Argument(0);

        public ValueId Long => Builder.Function.Argument(1);

        public ValueId Double => Builder.Function.Argument(2);

        public ValueId Pointer => Builder.Function.Argument(3);

        public ValueId Managed => Builder.Function.Argument(4);

        public void Finish() => Builder.Ret(Int);
    }
}
