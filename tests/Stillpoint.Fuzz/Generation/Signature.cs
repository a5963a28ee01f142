// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>How an argument is passed.</summary>
internal enum PassingMode
{
    Direct,
    ByVal,
    StructReturn,
}

/// <summary>What a generated function takes and gives.</summary>
internal sealed class Signature
{
    /// <summary>Kinds of the parameters, with how they are passed.</summary>
    public List<(Kind Kind, PassingMode Mode)> Parameters { get; } = [];

    /// <summary>Kind of the result; null for void.</summary>
    public Kind? Result { get; init; }

    /// <summary>Types of the arguments that a variadic function takes beyond its parameters; null for others.</summary>
    public List<TypeId>? Extra { get; init; }

    /// <summary>LLVM's number of the calling convention: 0 is C, 8 is fast.</summary>
    public ushort Convention { get; init; }

    /// <summary>Attributes of functions and calls.</summary>
    public AttributeListId Attributes { get; set; }

    public TypeId FunctionType { get; set; }

    /// <summary>Whether a caller's frame may be gone while the callee runs: no argument points into it.</summary>
    public bool MayTailCall => Extra is null && !Parameters.Exists(parameter => parameter.Kind.Pointee is not null);
}

/// <summary>A generated function.</summary>
/// <param name="Global">Its global.</param>
/// <param name="Signature">What it takes and gives; functions may share one.</param>
/// <param name="IsLeaf">It calls nothing, and its loops have constant trip counts.</param>
internal sealed record Callee(GlobalId Global, Signature Signature, bool IsLeaf);
