// SPDX-License-Identifier: MIT
// Which words of which allocas hold managed pointers and tagged values.
// Requires: nothing. Leaves true: copies of memory from or to such an alloca are loads and stores of its words, and no
// number is read from or written to one but zero.
// Complexity: linear, times the rounds in which copies tell one variable's words to another.
//
// The words are those of the allocated type, and those that managed pointers are stored to or loaded from. A word that
// holds a pointer at one time and a number at another (a union) has no static map, so that function is refused, like one
// with pointers in memory that has no fixed place in the frame.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Finds allocas with managed words and makes their accesses word by word.</summary>
internal sealed class VariableFinder
{
    /// <summary>Largest copy that becomes loads and stores.</summary>
    private const long MaxCopyBytes = 2048;

    private const long UnknownOffset = long.MinValue;

    private readonly List<Variable> _variables = [];
    private readonly SecondaryMap<ValueId, int> _rootOf = new(0);
    private readonly SecondaryMap<ValueId, long> _offsetOf = new(0);
    private readonly List<InstId> _copies = [];
    private readonly List<ManagedWord> _listed = [];
    private readonly WordRetyper _retyper = new();
    private Function _function = null!;
    private ControlFlowGraph _graph = null!;
    private ManagedTypes _types = null!;
    private bool _isChanged;

    /// <summary>One alloca.</summary>
    internal sealed class Variable
    {
        public InstId Alloca { get; init; }

        /// <summary>Whether its place in the frame is fixed.</summary>
        public bool IsStatic { get; init; }

        /// <summary>Whether its address goes where it is not followed.</summary>
        public bool IsEscaped { get; set; }

        /// <summary>Whether a derived pointer is stored into it.</summary>
        public bool HoldsDerived { get; set; }

        public List<ManagedWord> Words { get; } = [];
    }

    public int Count => _variables.Count;

    public Variable this[int index] => _variables[index];

    public bool AnyDerived => _variables.Exists(static variable => variable.HoldsDerived);

    /// <summary>Why there is no exact map, or null.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The variable that an address is in, or -1.</summary>
    public int RootOf(ValueId address) => _rootOf[address] - 1;

    /// <summary>The operand that an address is computed from.</summary>
    public static int AddressOperand(Function function, ValueId address) =>
        function.Insts[new InstId(function.Values[address].Payload)].Opcode == Opcode.Call ? 1 : 0;

    public static bool IsFill(Function function, InstId inst) =>
        Effects.IntrinsicOf(function, inst) is Intrinsic.MemSet or Intrinsic.MemSetInline;

    public void Run(Function function, ControlFlowGraph graph, ManagedTypes types)
    {
        _function = function;
        _graph = graph;
        _types = types;
        Refusal = null;
        _variables.Clear();
        _rootOf.Clear();
        FindAllocas();
        if (_variables.Count == 0)
        {
            return;
        }

        Follow();
        do
        {
            _isChanged = false;
            _copies.Clear();
            Walk();
            ExpandCopies();
        }
        while (_isChanged && Refusal is null);
        if (_variables.Exists(static variable => variable.Words.Count > 0) && Refusal is null)
        {
            _retyper.Run(this, function, graph, types);
            CheckAll();
        }
    }

    /// <summary>The variable and offset of an address; false where the offset is not known.</summary>
    public bool TryGetPlace(ValueId address, out Variable variable, out long offset)
    {
        int root = RootOf(address);
        variable = root >= 0 ? _variables[root] : null!;
        offset = _offsetOf[address];
        return root >= 0 && offset != UnknownOffset;
    }

    private void FindAllocas()
    {
        foreach (BlockId block in _graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode != Opcode.Alloca)
                {
                    continue;
                }

                bool isCounted = Offsets.TryGetInteger(_function, inst.Operands[0], out long count);
                var type = new TypeId(inst.Row.Extra);

                // Vectors of pointers want more than the frame's 16 bytes by their type, but nothing loads them at once.
                bool isAligned = inst.Row.Sub <= 4 || 1L << inst.Row.Sub <= _function.Module.Layout.Alignment(type);
                Variable variable = new()
                {
                    Alloca = inst.Id,
                    IsStatic = isCounted && block == _function.EntryBlock && isAligned,
                };
                long stride = _function.Module.Layout.AllocBytes(type);
                for (long i = 0; _types.IsManaged(type) && i < (isCounted ? count : 1) && Refusal is null; i++)
                {
                    if (!_types.TryList(type, i * stride, variable.Words))
                    {
                        Refuse($"a variable with more than {ManagedTypes.MaxWords} managed pointers");
                    }
                }

                _variables.Add(variable);
                _rootOf[inst.Result] = _variables.Count;
                _offsetOf[inst.Result] = 0;
            }
        }
    }

    /// <summary>Follows addresses; what is not followed escapes.</summary>
    private void Follow()
    {
        foreach (BlockId block in _graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                ReadOnlySpan<ValueId> operands = inst.Operands;
                for (int i = 0; i < operands.Length; i++)
                {
                    if (_rootOf[operands[i]] != 0 && !FollowUse(inst, i))
                    {
                        _variables[RootOf(operands[i])].IsEscaped = true;
                    }
                }

                foreach (EdgeRow edge in inst.Edges)
                {
                    foreach (ValueId argument in _function.ArgumentsOf(edge))
                    {
                        if (RootOf(argument) is >= 0 and int root)
                        {
                            _variables[root].IsEscaped = true;
                        }
                    }
                }
            }
        }
    }

    private bool FollowUse(Inst inst, int operand)
    {
        switch (inst.Opcode)
        {
            case Opcode.Load:
                return !_function.AccessOf(inst.Id).IsAtomic;
            case Opcode.Store:
                return operand == 1 && !_function.AccessOf(inst.Id).IsAtomic;
            case Opcode.ICmp:
                return true;
            case Opcode.GetElementPtr when inst.Type == TypeId.Ptr && operand == 0:
                bool isKnown = Offsets.TryGetConstant(_function, inst.Id, out long step);
                long start = _offsetOf[inst.Operands[0]];
                Name(inst.Result, inst.Operands[0], isKnown && start != UnknownOffset ? start + step : UnknownOffset);
                return true;
            case Opcode.BitCast or Opcode.Freeze when inst.Type == TypeId.Ptr:
                Name(inst.Result, inst.Operands[0], _offsetOf[inst.Operands[0]]);
                return true;
            case Opcode.Call:
                return FollowCall(inst, operand);
            default:
                return false;
        }
    }

    private bool FollowCall(Inst inst, int operand)
    {
        switch (Effects.IntrinsicOf(_function, inst.Id))
        {
            case Intrinsic.LaunderInvariantGroup or Intrinsic.StripInvariantGroup or Intrinsic.SsaCopy
                or Intrinsic.PtrAnnotation when operand == 1 && inst.Type == TypeId.Ptr:
                Name(inst.Result, inst.Operands[1], _offsetOf[inst.Operands[1]]);
                return true;
            case Intrinsic.MemCpy or Intrinsic.MemCpyInline or Intrinsic.MemMove or Intrinsic.MemSet or Intrinsic.MemSetInline
                or Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd or Intrinsic.InvariantStart or Intrinsic.InvariantEnd
                or Intrinsic.ObjectSize or Intrinsic.Prefetch or Intrinsic.VarAnnotation or Intrinsic.Assume:
                return true;
            default:
                return false;
        }
    }

    private void Name(ValueId address, ValueId origin, long offset)
    {
        _rootOf[address] = _rootOf[origin];
        _offsetOf[address] = offset;
    }

    /// <summary>Adds the words of all accesses, and lists copies.</summary>
    private void Walk()
    {
        foreach (BlockId block in _graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                switch (inst.Opcode)
                {
                    case Opcode.Load:
                        AddWords(inst.Type, inst.Operands[0]);
                        break;
                    case Opcode.Store:
                        AddWords(_function.TypeOf(inst.Operands[0]), inst.Operands[1]);
                        break;
                    case Opcode.Call when Effects.IntrinsicOf(_function, inst.Id)
                        is Intrinsic.MemCpy or Intrinsic.MemCpyInline or Intrinsic.MemMove:
                        _copies.Add(inst.Id);
                        break;
                }
            }
        }
    }

    private void AddWords(TypeId type, ValueId address)
    {
        if (RootOf(address) < 0 || !_types.IsManaged(type))
        {
            return;
        }

        if (!TryGetPlace(address, out Variable variable, out long offset))
        {
            if (variable.Words.Count == 0)
            {
                Refuse("a managed pointer at a variable place of a variable without managed pointers");
            }

            return;
        }

        _listed.Clear();
        _ = _types.TryList(type, offset, _listed);
        foreach (ManagedWord word in _listed)
        {
            if (variable.Words.Contains(word))
            {
                continue;
            }

            if (word.Offset < 0 || variable.Words.Count == ManagedTypes.MaxWords)
            {
                Refuse("a managed pointer outside of its variable");
                return;
            }

            variable.Words.Add(word);
            _isChanged = true;
        }
    }

    /// <summary>Makes loads and stores of copies from or to variables with managed words.</summary>
    private void ExpandCopies()
    {
        foreach (InstId copy in _copies)
        {
            ValueId[] operands = _function.Operands(copy).ToArray();
            int target = RootOf(operands[1]);
            int source = RootOf(operands[2]);
            bool isManaged = (target >= 0 && _variables[target].Words.Count > 0)
                || (source >= 0 && _variables[source].Words.Count > 0);
            if (!isManaged)
            {
                continue;
            }

            bool isCounted = Offsets.TryGetInteger(_function, operands[3], out long bytes);
            if (!isCounted || bytes > MaxCopyBytes)
            {
                Refuse($"a copy of {(isCounted ? $"{bytes}" : "variably many")} bytes of managed pointers");
                return;
            }

            if (!TryGetPlace(operands[1], out _, out _) && !TryGetPlace(operands[2], out _, out _))
            {
                Refuse("a copy of managed pointers between variable places");
                return;
            }

            Expand(copy, operands[1], operands[2], bytes);
            _function.Remove(copy);
            _isChanged = true;
        }
    }

    private void Expand(InstId copy, ValueId target, ValueId source, long bytes)
    {
        List<Piece> pieces = [];
        for (long at = 0; at < bytes;)
        {
            TypeId type = WordAt(target, at) ?? WordAt(source, at) ?? PlainAt(target, source, at, bytes);
            pieces.Add(new Piece(at, type));
            at += _function.Module.Layout.StoreBytes(type);
        }

        if (pieces.Count > 0 && pieces[^1].Offset + _function.Module.Layout.StoreBytes(pieces[^1].Type) > bytes)
        {
            Refuse("a copy of a part of a managed pointer");
        }

        // All loads first: the places may overlap.
        var values = new ValueId[pieces.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Pieces.Load(_function, copy, source, pieces[i]);
            NameOperand(values[i], 0, source, pieces[i].Offset);
        }

        for (int i = 0; i < values.Length; i++)
        {
            Pieces.Store(_function, copy, values[i], target, pieces[i].Offset);
            InstId store = _function.Link(copy).Previous;
            NameAddress(_function.Operands(store)[1], target, pieces[i].Offset);
        }
    }

    private void NameOperand(ValueId load, int operand, ValueId origin, long offset) =>
        NameAddress(_function.Operands(new InstId(_function.Values[load].Payload))[operand], origin, offset);

    private void NameAddress(ValueId address, ValueId origin, long offset)
    {
        if (address != origin && _rootOf[origin] != 0)
        {
            long start = _offsetOf[origin];
            Name(address, origin, start == UnknownOffset ? UnknownOffset : start + offset);
        }
    }

    /// <summary>The type of the managed word that begins at a place, or null.</summary>
    private TypeId? WordAt(ValueId address, long at)
    {
        if (TryGetPlace(address, out Variable variable, out long offset))
        {
            foreach (ManagedWord word in variable.Words)
            {
                if (word.Offset == offset + at)
                {
                    return _function.Module.Types.Pointer(word.IsTagged ? 2 : 1);
                }
            }
        }

        return null;
    }

    /// <summary>The largest integer that reaches neither a managed word nor the end.</summary>
    private TypeId PlainAt(ValueId target, ValueId source, long at, long bytes)
    {
        for (int size = 8; size > 1; size /= 2)
        {
            bool isFree = at % size == 0 && at + size <= bytes;
            for (int i = 1; i < size && isFree; i++)
            {
                isFree = WordAt(target, at + i) is null && WordAt(source, at + i) is null;
            }

            if (isFree)
            {
                return Pieces.OfBytes(size);
            }
        }

        return TypeId.I8;
    }

    private void CheckAll()
    {
        foreach (Variable variable in _variables)
        {
            variable.Words.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
            if (variable.Words.Count > 0 && !variable.IsStatic)
            {
                Refuse("managed pointers in an alloca of variable size, outside the entry block, or of special alignment");
            }

            for (int i = 0; i < variable.Words.Count; i++)
            {
                bool isAlone = i == 0 || variable.Words[i].Offset >= variable.Words[i - 1].Offset + 8;
                if (variable.Words[i].Offset % 8 != 0 || !isAlone)
                {
                    Refuse("a managed pointer at a place that is not a multiple of 8, or that overlaps another");
                }
            }
        }

        foreach (BlockId block in _graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                CheckAccess(inst);
            }
        }
    }

    private void CheckAccess(Inst inst)
    {
        bool isStore = inst.Opcode == Opcode.Store;
        if (isStore || inst.Opcode == Opcode.Load)
        {
            TypeId type = isStore ? _function.TypeOf(inst.Operands[0]) : inst.Type;
            if (MixesKinds(type, inst.Operands[isStore ? 1 : 0]) && !(isStore && IsZero(inst.Operands[0])))
            {
                Refuse("a variable whose words hold managed pointers at one time and numbers at another");
            }
        }
        else if (IsFill(_function, inst.Id) && RootOf(inst.Operands[1]) is >= 0 and int root
            && _variables[root].Words.Count > 0 && !IsZero(inst.Operands[2]))
        {
            Refuse("a fill of managed pointers with another byte than zero");
        }
    }

    /// <summary>Whether an access reaches a managed word where its type has none, or another kind of one.</summary>
    internal bool MixesKinds(TypeId type, ValueId address)
    {
        if (!TryGetPlace(address, out Variable variable, out long offset) || variable.Words.Count == 0)
        {
            return false;
        }

        _listed.Clear();
        _ = _types.TryList(type, offset, _listed);
        long end = offset + _function.Module.Layout.StoreBytes(type);
        foreach (ManagedWord word in variable.Words)
        {
            bool isReached = word.Offset + 8 > offset && word.Offset < end;
            if (isReached && !_listed.Contains(word) && !IsPadding(type, word.Offset - offset))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 8 bytes of a struct or array are read and written by none of its parts.</summary>
    private bool IsPadding(TypeId type, long at)
    {
        TypeRow row = _function.Module.Types[type];
        DataLayout layout = _function.Module.Layout;
        if (row.Kind == TypeKind.Struct)
        {
            for (int i = 0; i < row.Members.Count; i++)
            {
                TypeId member = _function.Module.Types.Members(type)[i];
                if (!IsPadding(member, at - layout.FieldOffset(type, i)))
                {
                    return false;
                }
            }

            return true;
        }

        return at + 8 <= 0 || at >= layout.StoreBytes(type);
    }

    internal bool IsZero(ValueId value)
    {
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _function.Module.Constants[constant];
        return row.Kind is ConstantKind.Zero or ConstantKind.Null or ConstantKind.Undef or ConstantKind.Poison
            || (row.Kind == ConstantKind.Integer && row.Integer == 0);
    }

    private void Refuse(string reason) => Refusal ??= reason;
}
