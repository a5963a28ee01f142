// SPDX-License-Identifier: MIT
using System;
using Xunit;

namespace Shared;

/// <summary>A test that is skipped, by name, where a program it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresToolFactAttribute : FactAttribute
{
    public RequiresToolFactAttribute(params string[] tools) => Skip = Tool.WhyMissing(tools);
}

/// <summary>A test with data that is skipped, by name, where a program it needs is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresToolTheoryAttribute : TheoryAttribute
{
    public RequiresToolTheoryAttribute(params string[] tools) => Skip = Tool.WhyMissing(tools);
}
