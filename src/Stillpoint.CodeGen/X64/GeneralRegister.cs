// SPDX-License-Identifier: MIT
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>General registers as places.</summary>
internal static class GeneralRegister
{
    internal static Location Rax => Location.General(0);

    internal static Location Rcx => Location.General(1);

    internal static Location Rdx => Location.General(2);

    internal static Location Rbx => Location.General(3);

    internal static Location Rsp => Location.General(4);

    internal static Location Rbp => Location.General(5);

    internal static Location Rsi => Location.General(6);

    internal static Location Rdi => Location.General(7);

    internal static Location R8 => Location.General(8);

    internal static Location R9 => Location.General(9);

    internal static Location R10 => Location.General(10);

    internal static Location R11 => Location.General(11);
}
