// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>A binary heap of positions and indexes, for the scan and for slots.</content>
public sealed partial class RegisterAllocator
{
    private void Push(int index) => Push(_parts[index].Start, index);

    private void Push(int position, int index)
    {
        int child = _heap.Add(KeyOf(position, index));
        while (child > 0)
        {
            int parent = (child - 1) >> 1;
            if (_heap[parent] <= _heap[child])
            {
                break;
            }

            (_heap[parent], _heap[child]) = (_heap[child], _heap[parent]);
            child = parent;
        }
    }

    private long Pop()
    {
        long top = _heap[0];
        _heap[0] = _heap[_heap.Count - 1];
        _heap.RemoveLast();
        int parent = 0;
        while (true)
        {
            int child = (parent * 2) + 1;
            if (child >= _heap.Count)
            {
                return top;
            }

            child += child + 1 < _heap.Count && _heap[child + 1] < _heap[child] ? 1 : 0;
            if (_heap[parent] <= _heap[child])
            {
                return top;
            }

            (_heap[parent], _heap[child]) = (_heap[child], _heap[parent]);
            parent = child;
        }
    }
}
