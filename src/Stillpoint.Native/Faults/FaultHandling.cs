// SPDX-License-Identifier: MIT
namespace Stillpoint.Native.Faults;

public static class FaultHandling
{
    public static void Install() => Platform.Require();
}
