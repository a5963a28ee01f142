// SPDX-License-Identifier: MIT
namespace Stillpoint.Ir.Text.Reading;

/// <summary>What a word of the text means; families share a member, not <see cref="Lexer.WordValue"/>.</summary>
internal enum Keyword : byte
{
    /// <summary>A word that the reader does not know.</summary>
    Unknown,

    // Families; the value tells the member.

    /// <summary>An instruction; <see cref="Opcodes.Opcode"/>.</summary>
    Opcode,

    /// <summary>A flag; <see cref="Opcodes.InstFlags"/>.</summary>
    Flag,

    /// <summary><see cref="Modules.Linkage"/></summary>
    Linkage,

    /// <summary><see cref="Modules.Visibility"/></summary>
    Visibility,

    /// <summary>LLVM's number of the convention.</summary>
    CallingConvention,

    /// <summary><see cref="Opcodes.AtomicOrdering"/></summary>
    Ordering,

    /// <summary><see cref="Opcodes.AtomicOperation"/> where the word is no opcode as well.</summary>
    AtomicOperation,

    /// <summary>Predicate: integer predicate + 1, and float predicate + 1 shifted by 8; 0 for none.</summary>
    Predicate,

    /// <summary><see cref="AttributeSyntax"/></summary>
    Attribute,

    /// <summary><see cref="Modules.ThreadLocalMode"/> in the parentheses of thread_local.</summary>
    ThreadLocalModel,

    /// <summary><see cref="Modules.ComdatKind"/></summary>
    ComdatKind,

    /// <summary><see cref="Functions.TailCallKind"/></summary>
    TailCall,

    /// <summary>An instruction that is not supported.</summary>
    UnsupportedInstruction,

    /// <summary>A type that is not supported.</summary>
    UnsupportedType,

    /// <summary>A constant that is not supported.</summary>
    UnsupportedConstant,

    // Types
    Void,
    Label,
    Token,
    Metadata,
    Float,
    Double,
    Ptr,
    Opaque,
    VScale,
    X,

    // Constants
    True,
    False,
    Null,
    Undef,
    Poison,
    ZeroInitializer,
    None,
    C,
    Splat,
    BlockAddress,
    InRange,

    // Top level
    Target,
    DataLayout,
    Triple,
    SourceFileName,
    Module,
    Asm,
    Type,
    Declare,
    Define,
    Attributes,
    UseListOrder,
    UseListOrderBlock,
    Distinct,
    Global,
    Constant,
    Alias,
    IFunc,
    Comdat,
    ThreadLocal,
    UnnamedAddress,
    LocalUnnamedAddress,
    DsoLocal,
    DsoPreemptable,
    DllStorage,
    ExternallyInitialized,
    Section,
    Partition,
    CodeModel,
    Gc,
    Prefix,
    Prologue,
    Personality,
    SanitizerMark,

    // Instructions and attributes
    Align,
    AlignStack,
    AddressSpace,
    SyncScope,
    Volatile,
    Atomic,
    To,
    InAlloca,
    SwiftError,
    Preallocated,
    SideEffect,
    ConventionNumber,
}

/// <summary>How an attribute that begins with a word is written.</summary>
internal enum AttributeSyntax : byte
{
    /// <summary><c>noundef</c></summary>
    Flag,

    /// <summary><c>dereferenceable(8)</c></summary>
    Integer,

    /// <summary><c>sret(%T)</c></summary>
    Type,

    /// <summary><c>memory(read)</c></summary>
    Arguments,

    /// <summary><c>uwtable</c>, <c>uwtable(sync)</c></summary>
    OptionalArguments,
}
