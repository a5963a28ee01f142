// SPDX-License-Identifier: MIT
using System;
using System.Globalization;

namespace Stillpoint.Ir.Verifier;

/// <summary>The rules of well-formed IR, by number; <see cref="VerifierRules"/> has their statements.</summary>
public enum VerifierRule : byte
{
    /// <summary>No rule is broken.</summary>
    None,

    // Types
    RecursiveType = 1,
    TypeNesting = 2,
    TypeSize = 3,
    AggregateElement = 4,
    VectorShape = 5,
    FunctionType = 6,

    // Globals
    GlobalIdentity = 7,
    VariableType = 8,
    InitializerType = 9,
    DeclarationLinkage = 10,
    CommonLinkage = 11,
    AppendingLinkage = 12,
    StructorList = 13,
    LocalVisibility = 14,
    GlobalAlignment = 15,
    FunctionGlobal = 16,
    AliasTarget = 17,
    AliasShape = 18,
    UnknownIntrinsic = 19,
    IntrinsicSignature = 20,
    IntrinsicAddress = 21,
    TypeAttribute = 22,
    StructReturn = 23,

    // Constants
    ConstantForm = 24,
    ConstantElements = 25,
    ConstantOperation = 26,
    ConstantNesting = 27,
    BlockAddress = 28,
    GlobalAddress = 29,

    // Functions and blocks
    ArgumentTypes = 30,
    EntryExists = 31,
    EntryBlock = 32,
    BlockEnd = 33,
    Placement = 34,
    EdgeTarget = 35,
    EdgeArguments = 36,
    EdgesAgree = 37,
    BlockParameter = 38,
    OperandExists = 39,
    Dominance = 40,
    OperandCount = 41,
    AllowedFlags = 42,
    FastMathType = 43,
    ResultType = 44,
    DebugLocation = 45,
    ValueOperand = 46,

    // Terminators
    ReturnType = 47,
    BranchCondition = 48,
    SwitchType = 49,
    SwitchCases = 50,
    IndirectBranch = 51,

    // Operations
    OperandsAgree = 52,
    OperandClass = 53,
    CastKinds = 54,
    CastShape = 55,
    CastWidth = 56,
    CastSpace = 57,
    ManagedCast = 58,
    CompareTypes = 59,
    SelectTypes = 60,
    SubOperation = 61,
    ElementIndex = 62,
    ElementType = 63,
    ShuffleTypes = 64,
    ShuffleMask = 65,
    AggregatePath = 66,
    AggregateInsert = 67,

    // Memory
    PointerOperand = 68,
    AccessType = 69,
    AccessAlignment = 70,
    AtomicType = 71,
    AccessOrdering = 72,
    ExchangeTypes = 73,
    AtomicOperand = 74,
    AllocaType = 75,
    ElementBase = 76,
    ElementSource = 77,
    ElementIndices = 78,
    ElementPath = 79,

    // Calls
    Callee = 80,
    CallArguments = 81,
    ConstantArgument = 82,
    IntrinsicCall = 83,
    OperandBundles = 84,
    MustTailPlace = 85,
    MustTailSignature = 86,
    VariadicStart = 87,
    DeoptBundle = 88,
    DeoptimizePlace = 89,
    GcStrategy = 90,
    StatepointCallee = 91,
    StatepointToken = 92,
    GcResultType = 93,
    GcRelocateIndex = 94,
    GcRelocateType = 95,
    StatepointArguments = 96,
    StatepointEnd = 97,
    StatepointFlags = 98,
    StatepointPatch = 99,
    StatepointLive = 100,
    PatchpointArguments = 101,
    PatchpointResult = 102,
}

/// <summary>The statements of the rules; docs/ir.md lists them under the same numbers.</summary>
public static class VerifierRules
{
#pragma warning disable format // the columns are the table
    private static readonly string[] Statements =
    [
        // Types
        /* V1  */ "a type contains itself only through a pointer",
        /* V2  */ "types nest at most 512 levels deep",
        /* V3  */ "a type has at most 2^47 bytes",
        /* V4  */ "an element of an array or struct is an integer, float, pointer, vector, array or struct",
        /* V5  */ "a vector has at least one element, and its elements are integers, floats or pointers",
        /* V6  */ "a function type returns void or a value and takes values (token and metadata: intrinsics only)",
        // Globals
        /* V7  */ "every global is declared or defined, under a name of its own",
        /* V8  */ "a variable has a type of value, a defined one a type with a size",
        /* V9  */ "an initializer has the type of its variable",
        /* V10 */ "a declaration is external or extern_weak, and a definition is not extern_weak",
        /* V11 */ "a common global is a variable, zero at first, not constant and in no comdat",
        /* V12 */ "an appending global is a variable of array type",
        /* V13 */ "llvm.global_ctors and llvm.global_dtors are arrays of { i32, ptr, ptr }",
        /* V14 */ "a private or internal global has default visibility",
        /* V15 */ "the alignment of a global is at most 2^32 bytes",
        /* V16 */ "a function has a function type, is in address space 0 and is not thread-local",
        /* V17 */ "an alias leads, without a cycle, to a variable or function that is defined here and not replaceable",
        /* V18 */ "an alias is a pointer of its aliasee's address space, to a type of value, with a linkage "
            + "that aliases can have",
        /* V19 */ "a function named llvm.* is an intrinsic that is supported",
        /* V20 */ "an intrinsic has the signature of its name",
        /* V21 */ "an intrinsic has no body and is only ever called",
        /* V22 */ "byval, sret, byref and elementtype are attributes of pointers, the first three name a type with "
            + "a size",
        /* V23 */ "sret is on the first or second parameter, on one only, and without byval",
        // Constants
        /* V24 */ "a constant has a form that its type has",
        /* V25 */ "a constant array, struct or vector has one element of the right type for each of its type's",
        /* V26 */ "a constant expression is one of LLVM 19's: trunc, ptrtoint, inttoptr, bitcast, addrspacecast, "
            + "getelementptr, add, sub, mul, xor, shl, extractelement, insertelement, shufflevector",
        /* V27 */ "constants nest at most 512 levels deep",
        /* V28 */ "blockaddress names a block, other than the entry block, of a function defined here",
        /* V29 */ "the address of a global is a pointer of the global's address space",
        // Functions and blocks
        /* V30 */ "a body has the arguments of its signature",
        /* V31 */ "a function body has at least one block",
        /* V32 */ "the entry block has no parameters and no predecessors",
        /* V33 */ "a block ends in a terminator and has no other",
        /* V34 */ "a block is in the layout once and an instruction in one block once",
        /* V35 */ "a terminator leads to blocks of its function, as many as it has places for",
        /* V36 */ "an edge passes one argument of the right type for each parameter of its block",
        /* V37 */ "all edges from a block to the same block pass the same arguments",
        /* V38 */ "the parameter of a block is a value, and of that block alone",
        /* V39 */ "an operand is a value of this function, defined in it",
        /* V40 */ "a use is dominated by the definition",
        /* V41 */ "an instruction has an opcode and the number of operands that the opcode wants",
        /* V42 */ "an instruction carries only flags that its opcode can have",
        /* V43 */ "fast-math flags are on operations with a floating-point result (and on fcmp)",
        /* V44 */ "an instruction has a result when it gives one, of the type that it gives",
        /* V45 */ "a debug location is in the module's table",
        /* V46 */ "token, label and metadata are operands of calls only",
        // Terminators
        /* V47 */ "ret returns a value of the function's result type, or nothing where that is void",
        /* V48 */ "the condition of a branch is an i1",
        /* V49 */ "switch chooses by an integer, and its cases are constants of that type, one for each further block",
        /* V50 */ "the cases of a switch are distinct",
        /* V51 */ "indirectbr goes to a pointer in address space 0",
        // Operations
        /* V52 */ "both operands have the same type",
        /* V53 */ "the operands are integers (for float operations: floats) or vectors of them",
        /* V54 */ "a cast goes from and to the kinds of type that it is for",
        /* V55 */ "a cast keeps the number of elements",
        /* V56 */ "trunc and fptrunc narrow, zext, sext and fpext widen, bitcast keeps the number of bits",
        /* V57 */ "bitcast keeps the address space and addrspacecast changes it",
        /* V58 */ "no ptrtoint, inttoptr or addrspacecast from or to managed (1), tagged (2) or other non-integral "
            + "pointers",
        /* V59 */ "icmp compares integers or pointers, fcmp floats, or vectors of them",
        /* V60 */ "select chooses between values of one type by an i1, or by an i1 for each element of a vector",
        /* V61 */ "the predicate of a comparison or the operation of an atomicrmw is one that exists",
        /* V62 */ "extractelement and insertelement take a vector and an integer index",
        /* V63 */ "insertelement inserts a value of the vector's element type",
        /* V64 */ "shufflevector takes two vectors of the same type",
        /* V65 */ "a shufflevector mask has at least one lane, and each is poison or less than both lengths together",
        /* V66 */ "extractvalue and insertvalue have indices, all within their struct or array",
        /* V67 */ "insertvalue inserts a value of the type at its indices",
        // Memory
        /* V68 */ "memory is accessed through a pointer",
        /* V69 */ "what is loaded, stored or taken by va_arg is a value with a size",
        /* V70 */ "the alignment of an access is at most 2^32 bytes",
        /* V71 */ "an atomic access is to an integer, float or pointer of 1, 2, 4, 8 or 16 bytes",
        /* V72 */ "the memory ordering is one that the instruction can have",
        /* V73 */ "cmpxchg compares and stores two integers or pointers of the same type",
        /* V74 */ "the operand of an atomicrmw is of a type that its operation is for",
        /* V75 */ "alloca allocates a type with a size, by an integer count, in address space 0",
        /* V76 */ "getelementptr starts at a pointer or a vector of pointers",
        /* V77 */ "the source element type of a getelementptr has a size",
        /* V78 */ "the indices of a getelementptr are integers or vectors of them, all vectors of one length",
        /* V79 */ "a getelementptr steps into arrays, vectors and structs only, structs by constant i32 within range",
        // Calls
        /* V80 */ "a call has a function type and a pointer in address space 0 to call",
        /* V81 */ "a call passes the arguments of its function type, further ones only where that is variadic",
        /* V82 */ "an argument that an intrinsic wants constant is a constant that it can take",
        /* V83 */ "an intrinsic is called with the function type that it is declared with",
        /* V84 */ "a bundle is deopt, gc-live, gc-transition or one of ours, each once (any on llvm.assume), with its operands",
        /* V85 */ "a musttail call is followed by a ret of its result",
        /* V86 */ "a musttail call has the function type and calling convention of its caller",
        /* V87 */ "llvm.va_start is in variadic functions only",
        /* V88 */ "llvm.experimental.guard and deoptimize have a deopt bundle",
        /* V89 */ "llvm.experimental.deoptimize gives the result of its function and is followed by its ret",
        /* V90 */ "a gc.statepoint is in a function with a gc strategy",
        /* V91 */ "a gc.statepoint calls a pointer in address space 0 with the elementtype of an ordinary function",
        /* V92 */ "gc.result and gc.relocate, and nothing else, take the token of a gc.statepoint",
        /* V93 */ "gc.result has the result type of the function that its gc.statepoint calls",
        /* V94 */ "gc.relocate has indices into the gc-live bundle of its gc.statepoint",
        /* V95 */ "gc.relocate has the type of the pointers that it relocates",
        /* V96 */ "a gc.statepoint passes as many arguments as it says and its elementtype wants, of the types that it wants",
        /* V97 */ "a gc.statepoint ends in two zeros: its transition and deopt arguments are bundles",
        /* V98 */ "the flags of a gc.statepoint are from 0 to 3",
        /* V99 */ "a gc.statepoint that has bytes to be patched instead of a call has fewer than 65,536 of them",
        /* V100 */ "the gc-live bundle of a gc.statepoint has managed pointers and vectors of them",
        /* V101 */ "a patchpoint has the arguments that it says it passes",
        /* V102 */ "a patchpoint with anyregcc gives nothing or a single value",
    ];
#pragma warning restore format

    /// <summary>Number of rules; they are V1 to V(Count).</summary>
    public static int Count => Statements.Length;

    /// <summary>The rule's number as diagnostics show it, such as <c>V12</c>.</summary>
    public static string Id(VerifierRule rule) => string.Create(CultureInfo.InvariantCulture, $"V{(int)rule}");

    /// <summary>What holds when the rule is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    public static string Statement(VerifierRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)rule, 1, nameof(rule));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)rule, Count, nameof(rule));
        return Statements[(int)rule - 1];
    }
}
