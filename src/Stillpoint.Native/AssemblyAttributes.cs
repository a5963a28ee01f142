// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;

// Every native signature here is blittable; a signature that is not becomes a compile error.
[assembly: DisableRuntimeMarshalling]
