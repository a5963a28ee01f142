// SPDX-License-Identifier: MIT
using System;
using System.Threading;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>
/// The stream of <see cref="CompactMaps"/>. Its tables are trained on the functions that it encodes: whenever there are
/// <see cref="Growth"/> times as many symbols as the last time, and new tables would make what was seen so far smaller by 2 %, the
/// functions from then on have those. Functions that there are keep theirs, and nobody waits.
/// </summary>
public sealed class CompactEncoding : MapEncoding
{
    /// <summary>Its name among <see cref="MapEncoding.All"/>.</summary>
    public const string DefaultName = "compact";

    /// <summary>Symbols that tables are trained on the first time.</summary>
    private const long FirstTraining = 20_000;

    private const int Growth = 4;

    /// <summary>Of a hundred bits, how many new tables must save.</summary>
    private const int LeastGain = 2;

    private readonly Lock _gate = new();
    private readonly MapStatistics _statistics = new();
    private readonly bool _trains;
    private volatile MapTables _tables;
    private long _nextTraining = FirstTraining;
    private long _sharedBytes;

    /// <summary>Begins with the default tables, and trains others.</summary>
    public CompactEncoding()
        : this(MapTables.Default) => _trains = true;

    /// <summary>Keeps to some tables.</summary>
    public CompactEncoding(MapTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
        _sharedBytes = tables.Bytes;
    }

    /// <summary>The tables that the next function gets.</summary>
    public MapTables Tables => _tables;

    /// <summary>How often there were new ones.</summary>
    public int Version { get; private set; }

    /// <inheritdoc/>
    public override long SharedBytes => Interlocked.Read(ref _sharedBytes);

    /// <inheritdoc/>
    public override bool TellsStale => true;

    /// <inheritdoc/>
    protected override PointerMaps EncodeSome(InstructionMaps maps)
    {
        if (_trains) Train(maps);
        return CompactMaps.Of(maps, _tables);
    }

    private void Train(InstructionMaps maps)
    {
        lock (_gate)
        {
            _statistics.Add(maps);
            if (_statistics.Symbols < _nextTraining) return;
            _nextTraining = Growth * _statistics.Symbols;
            MapTables trained = _statistics.ToTables();
            if (_statistics.BitsIn(trained) * 100 > _statistics.BitsIn(_tables) * (100 - LeastGain)) return;
            _tables = trained;
            Version++;
            Interlocked.Add(ref _sharedBytes, trained.Bytes);
        }
    }
}
