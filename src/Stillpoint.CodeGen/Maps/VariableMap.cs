// SPDX-License-Identifier: MIT
using Stillpoint.Core.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <summary>From a code offset on, a place that holds a managed pointer is that of a variable.</summary>
/// <param name="Offset">The offset.</param>
/// <param name="Place">Register or slot.</param>
/// <param name="Variable">Name in the source program; none: of no variable that is known.</param>
internal readonly record struct VariableChange(int Offset, Location Place, NameId Variable);

/// <summary>
/// Which variable of the source program is in a place that maps call managed: for people who read reports. It says something
/// only of places that are live.
/// </summary>
/// <remarks>Immutable; any thread. Debug information of the IR is where it comes from; without it there is none.</remarks>
public sealed class VariableMap
{
    private readonly VariableChange[] _changes;

    /// <summary>Makes one of changes in ascending order of offsets.</summary>
    internal VariableMap(VariableChange[] changes) => _changes = changes;

    /// <summary>The variable in a place that is live at an offset, or none. Takes time linear in the changes up to there.</summary>
    public NameId At(int offset, Location place)
    {
        NameId found = NameId.None;
        foreach (VariableChange change in _changes)
        {
            if (change.Offset > offset) break;
            if (change.Place == place) found = change.Variable;
        }

        return found;
    }
}
