// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Heap;

/// <summary>A managed pointer, or the heap itself, is not what it must be: the guest has written where it must not.</summary>
public sealed class HeapCorruptException(string message) : Exception(message);
