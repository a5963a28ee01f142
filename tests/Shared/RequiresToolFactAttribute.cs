// SPDX-License-Identifier: MIT
using System;
using Xunit;

namespace Shared;

/// <summary>A test that is skipped, by name, where a program it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresToolFactAttribute : FactAttribute
{
    public RequiresToolFactAttribute(string tool) => Skip = Tool.IsInstalled(tool) ? null : $"{tool} is not installed";
}

/// <summary>A test with data that is skipped, by name, where a program it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresToolTheoryAttribute : TheoryAttribute
{
    public RequiresToolTheoryAttribute(string tool) => Skip = Tool.IsInstalled(tool) ? null : $"{tool} is not installed";
}
