// SPDX-License-Identifier: MIT
using Stillpoint.Heap;

namespace Stillpoint.Runtime.Heaps;

/// <summary>Memory for new objects between two fibers: thousands of them would use up the space for those otherwise.</summary>
/// <param name="Heap">Whose it is; null for none.</param>
/// <param name="Collections">How many collections there had been: with the next one it is gone.</param>
/// <param name="Next">Where the next object goes.</param>
/// <param name="Limit">Where it ends.</param>
internal readonly record struct AllocationPiece(ManagedHeap? Heap, long Collections, ulong Next, ulong Limit);
