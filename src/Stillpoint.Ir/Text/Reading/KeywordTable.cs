// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using F = Stillpoint.Ir.Opcodes.InstFlags;
using K = Stillpoint.Ir.Text.Reading.Keyword;

namespace Stillpoint.Ir.Text.Reading;

/// <summary>The words of the text and their meaning; mnemonics come from <see cref="OpcodeTable"/>.</summary>
internal static class KeywordTable
{
    private const int Slots = 2048;

#pragma warning disable format // the columns are the table
    private static readonly (string Word, K Keyword)[] Plain =
    [
        ("void", K.Void), ("label", K.Label), ("token", K.Token), ("metadata", K.Metadata), ("float", K.Float),
        ("double", K.Double), ("ptr", K.Ptr), ("opaque", K.Opaque), ("vscale", K.VScale), ("x", K.X),
        ("true", K.True), ("false", K.False), ("null", K.Null), ("undef", K.Undef), ("poison", K.Poison),
        ("zeroinitializer", K.ZeroInitializer), ("none", K.None), ("c", K.C), ("splat", K.Splat),
        ("blockaddress", K.BlockAddress), ("inrange", K.InRange),
        ("target", K.Target), ("datalayout", K.DataLayout), ("triple", K.Triple),
        ("source_filename", K.SourceFileName), ("module", K.Module), ("asm", K.Asm), ("type", K.Type),
        ("declare", K.Declare), ("define", K.Define), ("attributes", K.Attributes),
        ("uselistorder", K.UseListOrder), ("uselistorder_bb", K.UseListOrderBlock), ("distinct", K.Distinct),
        ("global", K.Global), ("constant", K.Constant), ("alias", K.Alias), ("ifunc", K.IFunc), ("comdat", K.Comdat),
        ("thread_local", K.ThreadLocal), ("unnamed_addr", K.UnnamedAddress),
        ("local_unnamed_addr", K.LocalUnnamedAddress), ("dso_local", K.DsoLocal),
        ("dso_preemptable", K.DsoPreemptable), ("dllimport", K.DllStorage), ("dllexport", K.DllStorage),
        ("externally_initialized", K.ExternallyInitialized), ("section", K.Section), ("partition", K.Partition),
        ("code_model", K.CodeModel), ("gc", K.Gc), ("prefix", K.Prefix), ("prologue", K.Prologue),
        ("personality", K.Personality), ("no_sanitize_address", K.SanitizerMark),
        ("no_sanitize_hwaddress", K.SanitizerMark), ("sanitize_memtag", K.SanitizerMark),
        ("sanitize_address_dyninit", K.SanitizerMark),
        ("align", K.Align), ("alignstack", K.AlignStack), ("addrspace", K.AddressSpace), ("syncscope", K.SyncScope),
        ("volatile", K.Volatile), ("atomic", K.Atomic), ("to", K.To), ("inalloca", K.InAlloca),
        ("swifterror", K.SwiftError), ("preallocated", K.Preallocated), ("sideeffect", K.SideEffect),
        ("cc", K.ConventionNumber),
    ];

    private static readonly (string Word, F Flag)[] Flags =
    [
        ("nuw", F.Nuw), ("nsw", F.Nsw), ("exact", F.Exact), ("disjoint", F.Disjoint), ("nneg", F.NonNegative),
        ("inbounds", F.InBounds), ("nusw", F.Nusw), ("reassoc", F.Reassoc), ("nnan", F.NoNaNs), ("ninf", F.NoInfs),
        ("nsz", F.NoSignedZeros), ("arcp", F.AllowReciprocal), ("contract", F.AllowContract),
        ("afn", F.ApproximateFunctions), ("fast", F.Fast),
    ];

    private static readonly (string Word, Linkage Linkage)[] Linkages =
    [
        ("external", Linkage.External), ("private", Linkage.Private), ("internal", Linkage.Internal),
        ("available_externally", Linkage.AvailableExternally), ("linkonce", Linkage.LinkOnce),
        ("linkonce_odr", Linkage.LinkOnceOdr), ("weak", Linkage.Weak), ("weak_odr", Linkage.WeakOdr),
        ("common", Linkage.Common), ("appending", Linkage.Appending), ("extern_weak", Linkage.ExternWeak),
    ];

    /// <summary>Numbers: LLVM's <c>CallingConv.h</c>.</summary>
    private static readonly (string Word, int Number)[] Conventions =
    [
        ("ccc", 0), ("fastcc", 8), ("coldcc", 9), ("ghccc", 10), ("anyregcc", 13), ("preserve_mostcc", 14),
        ("preserve_allcc", 15), ("swiftcc", 16), ("cxx_fast_tlscc", 17), ("tailcc", 18), ("cfguard_checkcc", 19),
        ("swifttailcc", 20), ("preserve_nonecc", 21), ("x86_stdcallcc", 64), ("x86_fastcallcc", 65),
        ("x86_thiscallcc", 70), ("intel_ocl_bicc", 77), ("x86_64_sysvcc", 78), ("win64cc", 79),
        ("x86_vectorcallcc", 80), ("x86_regcallcc", 92),
    ];

    private static readonly (string Word, K Family, int Value)[] Values =
    [
        ("default", K.Visibility, (int)Visibility.Default), ("hidden", K.Visibility, (int)Visibility.Hidden),
        ("protected", K.Visibility, (int)Visibility.Protected),
        ("localdynamic", K.ThreadLocalModel, (int)ThreadLocalMode.LocalDynamic),
        ("initialexec", K.ThreadLocalModel, (int)ThreadLocalMode.InitialExec),
        ("localexec", K.ThreadLocalModel, (int)ThreadLocalMode.LocalExec),
        ("any", K.ComdatKind, (int)ComdatKind.Any), ("exactmatch", K.ComdatKind, (int)ComdatKind.ExactMatch),
        ("largest", K.ComdatKind, (int)ComdatKind.Largest),
        ("nodeduplicate", K.ComdatKind, (int)ComdatKind.NoDeduplicate),
        ("samesize", K.ComdatKind, (int)ComdatKind.SameSize),
        ("tail", K.TailCall, (int)TailCallKind.Tail), ("musttail", K.TailCall, (int)TailCallKind.MustTail),
        ("notail", K.TailCall, (int)TailCallKind.NoTail),
        ("unordered", K.Ordering, (int)AtomicOrdering.Unordered),
        ("monotonic", K.Ordering, (int)AtomicOrdering.Monotonic),
        ("acquire", K.Ordering, (int)AtomicOrdering.Acquire), ("release", K.Ordering, (int)AtomicOrdering.Release),
        ("acq_rel", K.Ordering, (int)AtomicOrdering.AcquireRelease),
        ("seq_cst", K.Ordering, (int)AtomicOrdering.SequentiallyConsistent),
        ("xchg", K.AtomicOperation, (int)AtomicOperation.Xchg), ("nand", K.AtomicOperation, (int)AtomicOperation.Nand),
        ("max", K.AtomicOperation, (int)AtomicOperation.Max), ("min", K.AtomicOperation, (int)AtomicOperation.Min),
        ("umax", K.AtomicOperation, (int)AtomicOperation.UMax), ("umin", K.AtomicOperation, (int)AtomicOperation.UMin),
        ("fmax", K.AtomicOperation, (int)AtomicOperation.FMax), ("fmin", K.AtomicOperation, (int)AtomicOperation.FMin),
        ("uinc_wrap", K.AtomicOperation, (int)AtomicOperation.UIncWrap),
        ("udec_wrap", K.AtomicOperation, (int)AtomicOperation.UDecWrap),
    ];

    private static readonly (string Word, IntPredicate? Integer, FloatPredicate? Float)[] Predicates =
    [
        ("eq", IntPredicate.Eq, null), ("ne", IntPredicate.Ne, null), ("sgt", IntPredicate.Sgt, null),
        ("sge", IntPredicate.Sge, null), ("slt", IntPredicate.Slt, null), ("sle", IntPredicate.Sle, null),
        ("ugt", IntPredicate.Ugt, FloatPredicate.Ugt), ("uge", IntPredicate.Uge, FloatPredicate.Uge),
        ("ult", IntPredicate.Ult, FloatPredicate.Ult), ("ule", IntPredicate.Ule, FloatPredicate.Ule),
        ("oeq", null, FloatPredicate.Oeq), ("ogt", null, FloatPredicate.Ogt), ("oge", null, FloatPredicate.Oge),
        ("olt", null, FloatPredicate.Olt), ("ole", null, FloatPredicate.Ole), ("one", null, FloatPredicate.One),
        ("ord", null, FloatPredicate.Ord), ("uno", null, FloatPredicate.Uno), ("ueq", null, FloatPredicate.Ueq),
        ("une", null, FloatPredicate.Une),
    ];

    private static readonly string[] UnsupportedInstructions =
    [
        "invoke", "callbr", "resume", "landingpad", "catchswitch", "catchret", "catchpad", "cleanupret", "cleanuppad",
    ];

    private static readonly string[] UnsupportedTypes =
        ["half", "bfloat", "fp128", "x86_fp80", "ppc_fp128", "x86_amx", "x86_mmx"];

    private static readonly string[] UnsupportedConstants = ["dso_local_equivalent", "no_cfi", "ptrauth"];

    private static readonly string[] FlagAttributes =
    [
        "allocalign", "allocptr", "alwaysinline", "builtin", "cold", "convergent", "coro_elide_safe",
        "coro_only_destroy_when_complete", "dead_on_unwind", "disable_sanitizer_instrumentation", "fn_ret_thunk_extern",
        "hot", "hybrid_patchable", "immarg", "inlinehint", "inreg", "jumptable", "minsize", "mustprogress", "naked",
        "nest", "noalias", "nobuiltin", "nocallback", "nocapture", "nocf_check", "nodivergencesource", "noduplicate",
        "noext", "nofree", "noimplicitfloat", "noinline", "nomerge", "nonlazybind", "nonnull", "noprofile",
        "norecurse", "noredzone", "noreturn", "nosanitize_bounds", "nosanitize_coverage", "nosync", "noundef",
        "nounwind", "null_pointer_is_valid", "optdebug", "optforfuzzing", "optnone", "optsize", "presplitcoroutine",
        "readnone", "readonly", "returned", "returns_twice", "safestack", "sanitize_address", "sanitize_hwaddress",
        "sanitize_memory", "sanitize_memtag", "sanitize_numerical_stability", "sanitize_realtime", "sanitize_thread",
        "shadowcallstack", "signext", "skipprofile", "speculatable", "speculative_load_hardening", "ssp", "sspreq",
        "sspstrong", "strictfp", "swiftasync", "swiftself", "willreturn", "writable", "writeonly", "zeroext",
    ];

    private static readonly (string Word, AttributeSyntax Syntax)[] OtherAttributes =
    [
        ("dereferenceable", AttributeSyntax.Integer), ("dereferenceable_or_null", AttributeSyntax.Integer),
        ("byval", AttributeSyntax.Type), ("sret", AttributeSyntax.Type), ("byref", AttributeSyntax.Type),
        ("elementtype", AttributeSyntax.Type), ("memory", AttributeSyntax.Arguments),
        ("allockind", AttributeSyntax.Arguments), ("allocsize", AttributeSyntax.Arguments),
        ("initializes", AttributeSyntax.Arguments), ("nofpclass", AttributeSyntax.Arguments),
        ("range", AttributeSyntax.Arguments), ("vscale_range", AttributeSyntax.Arguments),
        ("uwtable", AttributeSyntax.OptionalArguments),
    ];
#pragma warning restore format

    private static readonly (byte[] Word, K Keyword, int Value)[] Rows = MakeRows();
    private static readonly short[] Index = MakeIndex();

    /// <summary>Meaning of a word, <see cref="Keyword.Unknown"/> when it has none.</summary>
    public static K Find(ReadOnlySpan<byte> word, out int value)
    {
        short[] index = Index;
        for (int slot = NameTable.Hash(word) & (Slots - 1); ; slot = (slot + 1) & (Slots - 1))
        {
            int row = index[slot] - 1;
            if (row < 0)
            {
                value = 0;
                return K.Unknown;
            }

            if (word.SequenceEqual(Rows[row].Word))
            {
                value = Rows[row].Value;
                return Rows[row].Keyword;
            }
        }
    }

    private static (byte[] Word, K Keyword, int Value)[] MakeRows()
    {
        System.Collections.Generic.List<(byte[], K, int)> rows = [];
        void Add(string word, K keyword, int value) => rows.Add((Encoding.UTF8.GetBytes(word), keyword, value));

        foreach (OpcodeFacts facts in OpcodeTable.Rows)
        {
            // Both branches are "br": the first row stands for both.
            if (facts.Opcode is not (Opcode.None or Opcode.CondBr))
            {
                Add(facts.Mnemonic, K.Opcode, (int)facts.Opcode);
            }
        }

        Add("phi", K.Opcode, (int)Opcode.None);
        Array.ForEach(Plain, row => Add(row.Word, row.Keyword, 0));
        Array.ForEach(Flags, row => Add(row.Word, K.Flag, (int)row.Flag));
        Array.ForEach(Linkages, row => Add(row.Word, K.Linkage, (int)row.Linkage));
        Array.ForEach(Conventions, row => Add(row.Word, K.CallingConvention, row.Number));
        Array.ForEach(Values, row => Add(row.Word, row.Family, row.Value));
        Array.ForEach(Predicates, row => Add(
            row.Word,
            K.Predicate,
            (row.Integer is { } i ? (int)i + 1 : 0) | ((row.Float is { } f ? (int)f + 1 : 0) << 8)));
        Array.ForEach(UnsupportedInstructions, word => Add(word, K.UnsupportedInstruction, 0));
        Array.ForEach(UnsupportedTypes, word => Add(word, K.UnsupportedType, 0));
        Array.ForEach(UnsupportedConstants, word => Add(word, K.UnsupportedConstant, 0));
        Array.ForEach(FlagAttributes, word => Add(word, K.Attribute, (int)AttributeSyntax.Flag));
        Array.ForEach(OtherAttributes, row => Add(row.Word, K.Attribute, (int)row.Syntax));
        return [.. rows];
    }

    private static short[] MakeIndex()
    {
        short[] index = new short[Slots];
        for (int row = 0; row < Rows.Length; row++)
        {
            int slot = NameTable.Hash(Rows[row].Word) & (Slots - 1);
            while (index[slot] != 0 && !Rows[index[slot] - 1].Word.AsSpan().SequenceEqual(Rows[row].Word))
            {
                slot = (slot + 1) & (Slots - 1);
            }

            // A word that is in two lists keeps its first meaning; sanitize_memtag is both a mark and an attribute.
            index[slot] = index[slot] == 0 ? (short)(row + 1) : index[slot];
        }

        return index;
    }
}
