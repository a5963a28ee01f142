// SPDX-License-Identifier: MIT
namespace Stillpoint.Interpreter.Bytecode;

/// <summary>The table behind a <see cref="Op.SwitchSearch"/>.</summary>
internal static unsafe class SwitchTable
{
    /// <summary>Finds the target of a key.</summary>
    /// <param name="key">Key, as 64 bits.</param>
    /// <param name="entries">Entries sorted by unsigned key (B and C) with a target (A); entry "count" is the default.</param>
    /// <param name="count">Number of keys.</param>
    /// <returns>Target relative to the switch.</returns>
    // Safe because: the decoder wrote count + 1 entries behind the instruction.
    internal static int Search(ulong key, Code* entries, int count)
    {
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if ((ulong)entries[middle].Immediate < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < count && (ulong)entries[low].Immediate == key ? entries[low].A : entries[count].A;
    }
}
