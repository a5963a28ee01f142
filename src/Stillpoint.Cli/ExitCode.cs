// SPDX-License-Identifier: MIT
namespace Stillpoint.Cli;

/// <summary>Exit statuses of the tool's own; <c>run</c> otherwise exits with the guest's status.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The file cannot be read, or the module does not read, verify or link.</summary>
    public const int BadInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary><c>bisect</c> found nothing wrong.</summary>
    public const int NothingFound = 3;

    /// <summary>The guest trapped: what a shell shows for a process that died of SIGABRT.</summary>
    public const int GuestTrap = 134;
}
