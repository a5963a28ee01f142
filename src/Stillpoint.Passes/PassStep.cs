// SPDX-License-Identifier: MIT
namespace Stillpoint.Passes;

/// <summary>One rewrite of a pipeline's run.</summary>
/// <param name="Number">Its number, from 1 on: the fuel with which it is the last.</param>
/// <param name="Pass">The pass that made it.</param>
/// <param name="Function">The function it was made in.</param>
/// <param name="What">What was done, in words.</param>
/// <param name="Instruction">The instruction it was done to, or an empty text.</param>
public sealed record PassStep(long Number, string Pass, string Function, string What, string Instruction);
