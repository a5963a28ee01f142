// SPDX-License-Identifier: MIT
namespace Stillpoint.Core.Entities;

/// <summary>A typed index into a table: storable, comparable, and useless with any other table.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
/// <remarks>By convention index -1 means "none"; <c>default</c> is the table's first row.</remarks>
public interface IEntity<TSelf>
    where TSelf : struct, IEntity<TSelf>
{
    /// <summary>Row number in the owning table, or -1 for none.</summary>
    int Index { get; }

    /// <summary>Makes the id of a row.</summary>
    static abstract TSelf FromIndex(int index);
}
