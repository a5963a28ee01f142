// SPDX-License-Identifier: MIT
namespace Stillpoint.Native.Stubs;

/// <summary>A stub at an address.</summary>
/// <param name="Name">Its name, for reports.</param>
/// <param name="Start">First byte.</param>
/// <param name="Bytes">Size; constants may be at the end.</param>
internal readonly record struct PlacedStub(string Name, nint Start, int Bytes);
