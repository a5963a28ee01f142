// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Modules;

/// <summary>A global of a module: variable, function or alias.</summary>
public readonly record struct GlobalId(int Index) : IEntity<GlobalId>
{
    /// <summary>No global.</summary>
    public static GlobalId None => new(-1);

    /// <summary>Whether there is no global.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static GlobalId FromIndex(int index) => new(index);
}

/// <summary>The sorts of global.</summary>
public enum GlobalKind : byte
{
    /// <summary>Named in the text but not defined yet; only while reading.</summary>
    Forward,

    /// <summary>A variable.</summary>
    Variable,

    /// <summary>A function, with or without body.</summary>
    Function,

    /// <summary>Another name for an address.</summary>
    Alias,
}

/// <summary>Linkage, in the words of the Language Reference.</summary>
public enum Linkage : byte
{
    /// <summary><c>external</c>, the default.</summary>
    External,

    /// <summary><c>private</c></summary>
    Private,

    /// <summary><c>internal</c></summary>
    Internal,

    /// <summary><c>available_externally</c></summary>
    AvailableExternally,

    /// <summary><c>linkonce</c></summary>
    LinkOnce,

    /// <summary><c>linkonce_odr</c></summary>
    LinkOnceOdr,

    /// <summary><c>weak</c></summary>
    Weak,

    /// <summary><c>weak_odr</c></summary>
    WeakOdr,

    /// <summary><c>common</c></summary>
    Common,

    /// <summary><c>appending</c></summary>
    Appending,

    /// <summary><c>extern_weak</c></summary>
    ExternWeak,
}

/// <summary>Symbol visibility.</summary>
public enum Visibility : byte
{
    /// <summary><c>default</c></summary>
    Default,

    /// <summary><c>hidden</c></summary>
    Hidden,

    /// <summary><c>protected</c></summary>
    Protected,
}

/// <summary>Thread-local storage model; the interpreter treats all alike.</summary>
public enum ThreadLocalMode : byte
{
    /// <summary>One instance for all threads.</summary>
    NotThreadLocal,

    /// <summary><c>thread_local</c></summary>
    GeneralDynamic,

    /// <summary><c>thread_local(localdynamic)</c></summary>
    LocalDynamic,

    /// <summary><c>thread_local(initialexec)</c></summary>
    InitialExec,

    /// <summary><c>thread_local(localexec)</c></summary>
    LocalExec,
}

/// <summary>Whether the address of a global matters.</summary>
public enum UnnamedAddress : byte
{
    /// <summary>It does.</summary>
    None,

    /// <summary><c>local_unnamed_addr</c>: not in this module.</summary>
    Local,

    /// <summary><c>unnamed_addr</c>: nowhere.</summary>
    Global,
}

/// <summary>One global. Fields that a kind does not name are at their defaults.</summary>
public struct GlobalRow
{
    /// <summary>Sort of global.</summary>
    public GlobalKind Kind;

    /// <summary>Linkage.</summary>
    public Linkage Linkage;

    /// <summary>Visibility.</summary>
    public Visibility Visibility;

    /// <summary>Thread-local storage model.</summary>
    public ThreadLocalMode ThreadLocal;

    /// <summary>Whether its address matters.</summary>
    public UnnamedAddress UnnamedAddress;

    /// <summary>Marked <c>dso_local</c>.</summary>
    public bool IsDsoLocal;

    /// <summary>Variable: never written.</summary>
    public bool IsConstant;

    /// <summary>Variable: marked <c>externally_initialized</c>.</summary>
    public bool IsExternallyInitialized;

    /// <summary>Function: has a body, in <see cref="Body"/>. Variable: has an initializer. Alias: always.</summary>
    public bool IsDefinition;

    /// <summary>Address space of the global itself.</summary>
    public int AddressSpace;

    /// <summary>log2 of the alignment, or -1 where the text gives none.</summary>
    public int AlignmentLog2;

    /// <summary>Name; a global with a number (<c>@0</c>) has none.</summary>
    public NameId Name;

    /// <summary>Type of the variable or of what the alias names; function type of a function.</summary>
    public TypeId ValueType;

    /// <summary>Variable: initializer. Alias: aliasee. Else none.</summary>
    public ConstantId Initializer;

    /// <summary>Section, or none.</summary>
    public NameId Section;

    /// <summary>Partition, or none.</summary>
    public NameId Partition;

    /// <summary>Name of its comdat, or none.</summary>
    public NameId Comdat;

    /// <summary>Function: calling convention, LLVM's number.</summary>
    public ushort CallingConvention;

    /// <summary>Function: name of the <c>gc</c> strategy, or none.</summary>
    public NameId GcStrategy;

    /// <summary>Function: attributes of signature. Variable: set of the <see cref="AttributeListRow.Function"/> place.</summary>
    public AttributeListId Attributes;

    /// <summary>Function: debug scope, or none.</summary>
    public ScopeId Subprogram;

    /// <summary>Byte offset of its definition or declaration in <see cref="Module.Source"/>, or -1.</summary>
    public int SourceOffset;

    /// <summary>Function: the body of a definition, else null.</summary>
    public Function? Body;

    /// <summary>Function: which intrinsic it is, by name.</summary>
    public Intrinsic Intrinsic;
}
