// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Dwarf;

/// <summary>The files and directories that debug information names, numbered from 0; the first ones are the module's own.</summary>
internal sealed class SourceFiles
{
    private readonly Module _module;
    private readonly List<NameId> _directories = [];
    private readonly List<(NameId Name, int Directory)> _files = [];
    private readonly Dictionary<FileId, int> _numbers = [];

    /// <param name="module">The module.</param>
    /// <param name="primary">The file that the module is made of.</param>
    public SourceFiles(Module module, FileId primary)
    {
        _module = module;
        Number(primary);
    }

    /// <summary>The name of the module's file.</summary>
    public NameId PrimaryName => _files[0].Name;

    /// <summary>Where it was compiled.</summary>
    public NameId CompilationDirectory => _directories[0];

    /// <summary>The number of a file.</summary>
    public int Number(FileId file)
    {
        if (file.IsNone) return 0;
        if (_numbers.TryGetValue(file, out int number)) return number;
        FileRow row = _module.Debug.Files[file];
        int directory = _directories.IndexOf(row.Directory);
        if (directory < 0)
        {
            directory = _directories.Count;
            _directories.Add(row.Directory);
        }

        number = _files.IndexOf((row.Name, directory));
        if (number < 0)
        {
            number = _files.Count;
            _files.Add((row.Name, directory));
        }

        _numbers.Add(file, number);
        return number;
    }

    /// <summary>Writes the two tables as the header of a line table has them.</summary>
    public void Write(ByteWriter bytes)
    {
        const byte Path = 1;
        const byte DirectoryIndex = 2;
        bytes.UInt8(1);
        bytes.Uleb(Path);
        bytes.Uleb(DwarfForm.Text);
        bytes.Uleb((ulong)_directories.Count);
        foreach (NameId directory in _directories)
        {
            bytes.Text(_module.Names[directory]);
        }

        bytes.UInt8(2);
        bytes.Uleb(Path);
        bytes.Uleb(DwarfForm.Text);
        bytes.Uleb(DirectoryIndex);
        bytes.Uleb(DwarfForm.Unsigned);
        bytes.Uleb((ulong)_files.Count);
        foreach ((NameId name, int directory) in _files)
        {
            bytes.Text(_module.Names[name]);
            bytes.Uleb((ulong)directory);
        }
    }
}

/// <summary>Forms of attributes, by their numbers in DWARF 5.</summary>
internal static class DwarfForm
{
    public const byte Address = 0x01;
    public const byte Data2 = 0x05;
    public const byte Data4 = 0x06;
    public const byte Text = 0x08;
    public const byte Flag = 0x0C;
    public const byte Unsigned = 0x0F;
    public const byte Reference4 = 0x13;
    public const byte SectionOffset = 0x17;
    public const byte Expression = 0x18;
}
