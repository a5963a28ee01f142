// SPDX-License-Identifier: MIT
using Stillpoint.Passes;

namespace Stillpoint;

/// <summary>How an <see cref="Isolate"/> is made.</summary>
public sealed record IsolateOptions
{
    /// <summary>What the module may call by name, before the functions of the libraries of the process.</summary>
    public HostFunctions HostFunctions { get; init; } = new();

    /// <summary>Bytes of the stack of each fiber that the host starts; reserved, and used only as touched.</summary>
    public long StackBytes { get; init; } = 1 << 20;

    /// <summary>Passes before code generation; null for the default, which is to optimize.</summary>
    public PipelineOptions? Passes { get; init; }
}
