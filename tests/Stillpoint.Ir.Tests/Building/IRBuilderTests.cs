// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Shared;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Building;

/// <summary>What is built prints as the LLVM text of the same thing, verifies, and is accepted by LLVM.</summary>
public class IRBuilderTests
{
    private readonly Module _module = new();
    private readonly IRBuilder _builder;

    public IRBuilderTests() => _builder = new IRBuilder(_module);

    [Fact]
    public void Arithmetic_methods_make_their_instructions()
    {
        Function f = Begin(TypeId.Void, [TypeId.I32, TypeId.I32, TypeId.Double, TypeId.Double]);
        (ValueId a, ValueId b, ValueId x, ValueId y) = (f.Argument(0), f.Argument(1), f.Argument(2), f.Argument(3));
        _builder.Add(a, b, "add", InstFlags.Nsw);
        _builder.Sub(a, b, "sub", InstFlags.Nuw);
        _builder.Mul(a, b, "mul");
        _builder.UDiv(a, b, "udiv", InstFlags.Exact);
        _builder.SDiv(a, b, "sdiv");
        _builder.URem(a, b, "urem");
        _builder.SRem(a, b, "srem");
        _builder.Shl(a, b, "shl");
        _builder.LShr(a, b, "lshr");
        _builder.AShr(a, b, "ashr", InstFlags.Exact);
        _builder.And(a, b, "and");
        _builder.Or(a, b, "or", InstFlags.Disjoint);
        _builder.Xor(a, b, "xor");
        _builder.FAdd(x, y, "fadd", InstFlags.Fast);
        _builder.FSub(x, y, "fsub");
        _builder.FMul(x, y, "fmul", InstFlags.NoNaNs);
        _builder.FDiv(x, y, "fdiv");
        _builder.FRem(x, y, "frem");
        _builder.FNeg(x, "fneg");
        _builder.ICmp(IntPredicate.Slt, a, b, "icmp");
        _builder.FCmp(FloatPredicate.Une, x, y, "fcmp");
        _builder.Select(_builder.Boolean(true), a, b, "select");
        _builder.Freeze(a, "freeze");
        _builder.RetVoid();

        AssertBody(
            """
            %add = add nsw i32 %0, %1
            %sub = sub nuw i32 %0, %1
            %mul = mul i32 %0, %1
            %udiv = udiv exact i32 %0, %1
            %sdiv = sdiv i32 %0, %1
            %urem = urem i32 %0, %1
            %srem = srem i32 %0, %1
            %shl = shl i32 %0, %1
            %lshr = lshr i32 %0, %1
            %ashr = ashr exact i32 %0, %1
            %and = and i32 %0, %1
            %or = or disjoint i32 %0, %1
            %xor = xor i32 %0, %1
            %fadd = fadd fast double %2, %3
            %fsub = fsub double %2, %3
            %fmul = fmul nnan double %2, %3
            %fdiv = fdiv double %2, %3
            %frem = frem double %2, %3
            %fneg = fneg double %2
            %icmp = icmp slt i32 %0, %1
            %fcmp = fcmp une double %2, %3
            %select = select i1 true, i32 %0, i32 %1
            %freeze = freeze i32 %0
            ret void
            """);
    }

    [Fact]
    public void Conversion_methods_make_their_instructions()
    {
        TypeId far = _module.Types.Pointer(3);
        Function f = Begin(TypeId.Void, [TypeId.I32, TypeId.Float, TypeId.Double, TypeId.Ptr]);
        (ValueId i, ValueId s, ValueId d, ValueId p) = (f.Argument(0), f.Argument(1), f.Argument(2), f.Argument(3));
        _builder.Trunc(i, TypeId.I8, "trunc");
        _builder.ZExt(i, TypeId.I64, "zext", InstFlags.NonNegative);
        _builder.SExt(i, TypeId.I128, "sext");
        _builder.FPTrunc(d, TypeId.Float, "fptrunc");
        _builder.FPExt(s, TypeId.Double, "fpext");
        _builder.FPToUI(d, TypeId.I32, "fptoui");
        _builder.FPToSI(d, TypeId.I32, "fptosi");
        _builder.UIToFP(i, TypeId.Double, "uitofp");
        _builder.SIToFP(i, TypeId.Float, "sitofp");
        _builder.PtrToInt(p, TypeId.I64, "ptrtoint");
        _builder.IntToPtr(i, TypeId.Ptr, "inttoptr");
        _builder.BitCast(s, TypeId.I32, "bitcast");
        _builder.AddrSpaceCast(p, far, "far");
        _builder.RetVoid();

        AssertBody(
            """
            %trunc = trunc i32 %0 to i8
            %zext = zext nneg i32 %0 to i64
            %sext = sext i32 %0 to i128
            %fptrunc = fptrunc double %2 to float
            %fpext = fpext float %1 to double
            %fptoui = fptoui double %2 to i32
            %fptosi = fptosi double %2 to i32
            %uitofp = uitofp i32 %0 to double
            %sitofp = sitofp i32 %0 to float
            %ptrtoint = ptrtoint ptr %3 to i64
            %inttoptr = inttoptr i32 %0 to ptr
            %bitcast = bitcast float %1 to i32
            %far = addrspacecast ptr %3 to ptr addrspace(3)
            ret void
            """);
    }

    [Fact]
    public void Memory_methods_make_their_instructions()
    {
        TypeId pair = _builder.DefineStruct("pair", [TypeId.I32, TypeId.I64]);
        Function f = Begin(TypeId.Void, [TypeId.Ptr, TypeId.I32]);
        (ValueId p, ValueId i) = (f.Argument(0), f.Argument(1));
        _builder.Alloca(pair, "one");
        _builder.Alloca(TypeId.I8, "some", count: i, alignment: 16);
        _builder.Load(TypeId.I32, p, "load");
        _builder.Load(TypeId.I64, p, "odd", alignment: 1, isVolatile: true);
        _builder.Load(TypeId.Ptr, p, "atomic", ordering: AtomicOrdering.Acquire);
        _builder.Store(i, p);
        _builder.Store(i, p, alignment: 4, ordering: AtomicOrdering.Release);
        _builder.Fence(AtomicOrdering.SequentiallyConsistent, "singlethread");
        _builder.CmpXchg(
            p, i, _builder.Integer(TypeId.I32, -1), AtomicOrdering.AcquireRelease, AtomicOrdering.Monotonic, "cas",
            isWeak: true);
        _builder.AtomicRmw(AtomicOperation.UMax, p, i, AtomicOrdering.Monotonic, "rmw");
        _builder.GetElementPtr(TypeId.I32, p, [i], "gep", InstFlags.InBounds);
        _builder.FieldPtr(pair, p, 1, "field");
        _builder.VaArg(p, TypeId.I32, "va");
        _builder.RetVoid();

        AssertBody(
            """
            %one = alloca %pair, align 8
            %some = alloca i8, i32 %1, align 16
            %load = load i32, ptr %0, align 4
            %odd = load volatile i64, ptr %0, align 1
            %atomic = load atomic ptr, ptr %0 acquire, align 8
            store i32 %1, ptr %0, align 4
            store atomic i32 %1, ptr %0 release, align 4
            fence syncscope("singlethread") seq_cst
            %cas = cmpxchg weak ptr %0, i32 %1, i32 -1 acq_rel monotonic, align 4
            %rmw = atomicrmw umax ptr %0, i32 %1 monotonic, align 4
            %gep = getelementptr inbounds i32, ptr %0, i32 %1
            %field = getelementptr inbounds %pair, ptr %0, i32 0, i32 1
            %va = va_arg ptr %0, i32
            ret void
            """);
    }

    [Fact]
    public void Vector_and_aggregate_methods_make_their_instructions()
    {
        TypeId vector = _module.Types.Vector(TypeId.I32, 4);
        TypeId aggregate = _module.Types.Struct([TypeId.I8, _module.Types.Array(TypeId.I16, 2)]);
        Function f = Begin(TypeId.Void, [vector, aggregate]);
        (ValueId v, ValueId s) = (f.Argument(0), f.Argument(1));
        _builder.ExtractElement(v, _builder.Integer(TypeId.I64, 3), "x");
        _builder.InsertElement(v, _builder.Integer(TypeId.I32, 7), _builder.Integer(TypeId.I64, 0), "i");
        _builder.ShuffleVector(v, _builder.Poison(vector), [3, -1], "s");
        _builder.ExtractValue(s, [1, 0], "e");
        _builder.InsertValue(s, _builder.Integer(TypeId.I8, 5), [0], "n");
        _builder.Add(v, _builder.Zero(vector), "sum");
        _builder.ICmp(IntPredicate.Eq, v, _builder.Undef(vector), "same");
        _builder.RetVoid();

        AssertBody(
            """
            %x = extractelement <4 x i32> %0, i64 3
            %i = insertelement <4 x i32> %0, i32 7, i64 0
            %s = shufflevector <4 x i32> %0, <4 x i32> poison, <2 x i32> <i32 3, i32 poison>
            %e = extractvalue { i8, [2 x i16] } %1, 1, 0
            %n = insertvalue { i8, [2 x i16] } %1, i8 5, 0
            %sum = add <4 x i32> %0, zeroinitializer
            %same = icmp eq <4 x i32> %0, undef
            ret void
            """);
    }

    [Fact]
    public void Control_methods_make_terminators_with_arguments()
    {
        Function f = Begin(TypeId.I32, [TypeId.I32]);
        BlockId loop = _builder.AppendBlock("loop", TypeId.I32, TypeId.I32);
        BlockId choose = _builder.AppendBlock("choose");
        BlockId jump = _builder.AppendBlock("jump");
        BlockId dead = _builder.AppendBlock("dead");
        BlockId exit = _builder.AppendBlock("exit", TypeId.I32);
        ValueId zero = _builder.Integer(TypeId.I32, 0);
        _builder.Br(loop.With(zero, zero));

        _builder.PositionAtEnd(loop);
        (ValueId i, ValueId sum) = (_builder.Parameter(loop, 0), _builder.Parameter(loop, 1));
        _builder.SetName(i, "i");
        _builder.SetName(sum, "sum");
        ValueId next = _builder.Add(i, _builder.Integer(TypeId.I32, 1), "next");
        ValueId more = _builder.ICmp(IntPredicate.Ult, next, f.Argument(0), "more");
        _builder.CondBr(more, loop.With(next, _builder.Add(sum, next, "total")), choose);

        _builder.PositionAtEnd(choose);
        _builder.Switch(sum, dead, (0, jump), (-1, exit.With(i)), (0xFFFF_FFFE, exit.With(i)));

        _builder.PositionAtEnd(jump);
        _builder.IndirectBr(_builder.AddressOf(dead), dead);

        _builder.PositionAtEnd(dead);
        _builder.Unreachable();

        _builder.PositionAtEnd(exit);
        _builder.Ret(_builder.Parameter(exit, 0));

        AssertBody(
            """
              br label %loop
            loop:
              %i = phi i32 [ 0, %entry ], [ %next, %loop ]
              %sum = phi i32 [ 0, %entry ], [ %total, %loop ]
              %next = add i32 %i, 1
              %more = icmp ult i32 %next, %0
              %total = add i32 %sum, %next
              br i1 %more, label %loop, label %choose
            choose:
              switch i32 %sum, label %dead [
                i32 0, label %jump
                i32 -1, label %exit
                i32 -2, label %exit
              ]
            jump:
              indirectbr ptr blockaddress(@f, %dead), [label %dead]
            dead:
              unreachable
            exit:
              %1 = phi i32 [ %i, %choose ], [ %i, %choose ]
              ret i32 %1
            """);
    }

    [Fact]
    public void Call_methods_make_calls_and_declare_intrinsics()
    {
        GlobalId print = _builder.DeclareFunction("printf", TypeId.I32, [TypeId.Ptr], isVariadic: true);
        GlobalId text = _builder.DefineText("text", "%d\n");
        Function f = Begin(TypeId.Void, [TypeId.I32, TypeId.Ptr]);
        ValueId i = f.Argument(0);
        ValueId bits = _builder.CallIntrinsic("llvm.ctpop.i32", TypeId.I32, [i], "bits");
        _builder.CallIntrinsic("llvm.ctpop.i32", TypeId.I32, [bits], "again");
        _builder.Call(print, [_builder.AddressOf(text), bits], "count");
        TypeId signature = _module.Types.Function(TypeId.Void, [TypeId.I32]);
        CallOptions options = new()
        {
            Tail = TailCallKind.Tail,
            CallingConvention = 8,
            Bundles = [new Bundle("deopt", i, bits)],
        };
        _builder.Call(signature, f.Argument(1), [i], options: options);
        _builder.RetVoid();

        AssertBody(
            """
            %bits = call i32 @llvm.ctpop.i32(i32 %0)
            %again = call i32 @llvm.ctpop.i32(i32 %bits)
            %count = call i32 (ptr, ...) @printf(ptr @text, i32 %bits)
            tail call fastcc void %1(i32 %0) [ "deopt"(i32 %0, i32 %bits) ]
            ret void
            """);
        string whole = IrPrinter.ToText(_module);
        Assert.Contains("declare i32 @llvm.ctpop.i32(i32", whole, StringComparison.Ordinal);
        Assert.Contains("@text = private constant [4 x i8] c\"%d\\0A\\00\"", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Globals_are_defined_and_declared()
    {
        GlobalId elsewhere = _builder.DeclareVariable("elsewhere", TypeId.I64);
        ConstantId five = _module.Constants.Integer(TypeId.I32, 5L);
        _builder.DefineVariable("five", five, isConstant: true, Linkage.Internal, alignment: 16);
        _builder.DefineVariable("where", _module.AddressOf(elsewhere));

        string text = IrPrinter.ToText(_module);

        Assert.Contains("@elsewhere = external global i64", text, StringComparison.Ordinal);
        Assert.Contains("@five = internal constant i32 5, align 16", text, StringComparison.Ordinal);
        Assert.Contains("@where = global ptr @elsewhere, align 8", text, StringComparison.Ordinal);
        Assert.Empty(IrVerifier.Verify(_module));
    }

    [Fact]
    public void Instructions_go_before_the_one_at_the_cursor_with_the_current_location()
    {
        Function f = Begin(TypeId.I32, [TypeId.I32]);
        _builder.Ret(f.Argument(0));
        LocationId location = _module.Debug.Locations.Add(new LocationRow(7, 3, ScopeId.None, LocationId.None));
        _builder.PositionBefore(_builder.LastInstruction);
        _builder.CurrentLocation = location;
        _builder.Add(f.Argument(0), f.Argument(0), "twice");

        Assert.Equal(location, f.Locations[_builder.LastInstruction]);
        _builder.CurrentLocation = LocationId.None;
        f.Locations[_builder.LastInstruction] = LocationId.None;
        AssertBody(
            """
            %twice = add i32 %0, %0
            ret i32 %0
            """);
    }

    [Fact]
    public void Nothing_is_folded()
    {
        Begin(TypeId.I32, []);
        ValueId one = _builder.Integer(TypeId.I32, 1);
        _builder.Ret(_builder.Add(one, one, "two"));

        AssertBody(
            """
            %two = add i32 1, 1
            ret i32 %two
            """);
    }

    [Fact]
    public void A_function_of_another_module_is_refused()
    {
        Function other = new IRBuilder(new Module()).DefineFunction("f", TypeId.Void, []);

        Assert.Throws<ArgumentException>(() => _builder.Function = other);
    }

    [Fact]
    public void An_alignment_that_is_no_power_of_two_is_refused()
    {
        Function f = Begin(TypeId.Void, [TypeId.Ptr]);

        Assert.Throws<ArgumentOutOfRangeException>(() => _builder.Load(TypeId.I32, f.Argument(0), alignment: 3));
    }

    [Fact]
    public void A_case_that_does_not_fit_is_refused()
    {
        Function f = Begin(TypeId.Void, [TypeId.I8]);
        BlockId next = _builder.AppendBlock();

        Assert.Throws<ArgumentOutOfRangeException>(() => _builder.Switch(f.Argument(0), next, (256, next)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _builder.Switch(f.Argument(0), next, (-129, next)));
        _builder.Switch(f.Argument(0), next, (255, next), (-128, next));
    }

    [Fact]
    public void Without_a_cursor_nothing_is_built()
    {
        Function f = _builder.DefineFunction("f", TypeId.Void, [TypeId.I32]);
        BlockId entry = _builder.AppendBlock();

        Assert.Throws<InvalidOperationException>(() => _builder.Add(f.Argument(0), f.Argument(0)));
        Assert.Equal(BlockId.None, _builder.CurrentBlock);
        Assert.True(f.BlockRows[entry].First.IsNone);
    }

    private Function Begin(TypeId result, ReadOnlySpan<TypeId> parameters)
    {
        Function function = _builder.DefineFunction("f", result, parameters);
        _builder.PositionAtEnd(_builder.AppendBlock("entry"));
        return function;
    }

    /// <summary>
    /// Compares the body of the current function, blanks at the start of lines and blank lines aside.
    /// </summary>
    private void AssertBody(string expected)
    {
        Assert.Empty(IrVerifier.Verify(_module));
        string text = IrPrinter.ToText(_builder.Function);
        string body = text[(text.IndexOf("entry:", StringComparison.Ordinal) + 6)..text.LastIndexOf('}')];
        Assert.Equal(Lines(expected), Lines(body));
        if (Tool.IsInstalled("llvm-as-19"))
        {
            (int status, _, string error) = Tool.Run("llvm-as-19", IrPrinter.ToText(_module), "-o", "/dev/null");
            Assert.True(status == 0, error);
        }
    }

    private static string[] Lines(string text) => text.Split('\n')
        .Select(line => line.Split("; preds", 2)[0].Trim())
        .Where(line => line.Length != 0)
        .ToArray();
}
