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

    /// <summary>
    /// Bytes that the isolate's managed objects may have, from 4,096 on; reserved twice, and used only as touched. A fiber that
    /// wants more after a collection ends with <see cref="FiberStatus.HeapExhausted"/>; other fibers go on.
    /// </summary>
    public ulong HeapBytes { get; init; } = 1UL << 30;

    /// <summary>Passes before code generation; null for the default, which is to optimize.</summary>
    public PipelineOptions? Passes { get; init; }
}
