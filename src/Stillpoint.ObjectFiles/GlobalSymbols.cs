// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles;

/// <summary>The symbols of globals: those that are defined here, and those that something refers to.</summary>
internal sealed class GlobalSymbols(Module module, ElfObjectWriter elf)
{
    /// <summary>What LLVM puts in front of a name that is to be taken as it is.</summary>
    private const byte LiteralMark = 1;

    private readonly Dictionary<GlobalId, ElfSymbolId> _symbols = [];
    private readonly Dictionary<GlobalId, GlobalPlace> _places = [];
    private readonly Dictionary<NameId, ElfSymbolId> _byName = [];

    /// <summary>Where a global is in this file, if it is.</summary>
    public bool TryGetPlace(GlobalId global, out GlobalPlace place) => _places.TryGetValue(global, out place);

    /// <summary>Defines a global.</summary>
    public void Define(GlobalId global, in GlobalPlace place)
    {
        ref GlobalRow row = ref module.Globals[global];
        _places.Add(global, place);
        AddSymbol(global, new ElfSymbolRow
        {
            Name = NameOf(global),
            Binding = BindingOf(row),
            Visibility = ObjectSymbols.IsLocal(row) ? ElfVisibility.Default : VisibilityOf(row.Visibility),
            Kind = place.Type,
            Section = place.Section,
            Value = place.Offset,
            Size = place.Bytes,
        });
    }

    /// <summary>Has the linker make room for a variable.</summary>
    public void DefineCommon(GlobalId global, long bytes, int alignment) => AddSymbol(global, new ElfSymbolRow
    {
        Name = NameOf(global),
        Binding = ElfBinding.Global,
        Visibility = VisibilityOf(module.Globals[global].Visibility),
        Kind = ElfSymbolType.Data,
        IsCommon = true,
        Value = alignment,
        Size = bytes,
    });

    /// <summary>The symbol of a global; one that nobody has defined so far is defined elsewhere.</summary>
    public ElfSymbolId Of(GlobalId global)
    {
        if (_symbols.TryGetValue(global, out ElfSymbolId symbol)) return symbol;
        ref GlobalRow row = ref module.Globals[global];
        return AddSymbol(global, new ElfSymbolRow
        {
            Name = NameOf(global),
            Binding = row.Linkage == Linkage.ExternWeak ? ElfBinding.Weak : ElfBinding.Global,
            Visibility = VisibilityOf(row.Visibility),
            Kind = row.ThreadLocal != ThreadLocalMode.NotThreadLocal ? ElfSymbolType.ThreadLocal : ElfSymbolType.None,
        });
    }

    /// <summary>The symbol of a name that is no global's of the module, or that of the global.</summary>
    public ElfSymbolId Of(NameId name)
    {
        if (module.TryGetGlobal(name, out GlobalId global)) return Of(global);
        if (!_byName.TryGetValue(name, out ElfSymbolId symbol))
        {
            symbol = elf.AddSymbol(new ElfSymbolRow { Name = module.Names[name].ToArray(), Binding = ElfBinding.Global });
            _byName.Add(name, symbol);
        }

        return symbol;
    }

    private ElfSymbolId AddSymbol(GlobalId global, ElfSymbolRow row)
    {
        ElfSymbolId symbol = elf.AddSymbol(row);
        _symbols.Add(global, symbol);
        return symbol;
    }

    private byte[] NameOf(GlobalId global)
    {
        NameId name = module.Globals[global].Name;
        if (name.IsNone)
        {
            return System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"unnamed.{global.Index}"));
        }

        ReadOnlySpan<byte> bytes = module.Names[name];
        bytes = bytes[0] == LiteralMark ? bytes[1..] : bytes;
        return bytes.Contains((byte)0)
            ? throw new ObjectFileException($"the name of {module.Display(global)} has a zero byte")
            : bytes.ToArray();
    }

    private static ElfBinding BindingOf(in GlobalRow row) => row.Linkage switch
    {
        Linkage.Internal or Linkage.Private => ElfBinding.Local,
        Linkage.Weak or Linkage.WeakOdr or Linkage.LinkOnce or Linkage.LinkOnceOdr or Linkage.ExternWeak => ElfBinding.Weak,

        // Of the copies of a comdat one is kept, as of weak symbols.
        _ => row.Comdat.IsNone ? ElfBinding.Global : ElfBinding.Weak,
    };

    private static ElfVisibility VisibilityOf(Visibility visibility) => visibility switch
    {
        Visibility.Hidden => ElfVisibility.Hidden,
        Visibility.Protected => ElfVisibility.Protected,
        _ => ElfVisibility.Default,
    };
}

/// <summary>Where a global is in the file.</summary>
internal readonly record struct GlobalPlace(ElfSectionBuilder Section, long Offset, long Bytes, ElfSymbolType Type);
