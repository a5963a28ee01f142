// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.StackMaps.Encodings;

/// <summary>
/// LLVM's stack maps, version 3, as if each instruction were a statepoint: a record with pairs of base and derived pointer.
/// </summary>
/// <remarks>
/// Registers have the numbers of <see cref="Location"/>, and the frame is addressed from registers that there are not, see
/// <see cref="RecordMaps.FrameRegister"/>: so any frame can be told without its layout. A record's id is the offset where a stop at it
/// goes on. A tagged value is a pair with a constant for its base.
/// </remarks>
public sealed class RecordEncoding : MapEncoding
{
    /// <inheritdoc/>
    public override long SharedBytes => 0;

    /// <inheritdoc/>
    public override bool TellsStale => false;

    /// <inheritdoc/>
    protected override PointerMaps EncodeSome(InstructionMaps maps)
    {
        List<StackMapRecord> records = [];
        PointerSet live = new();
        for (int i = 0; i < maps.Offsets.Length; i++)
        {
            live.Apply(maps.ChangesAt(i), tellsStale: false);
            var constant = StackMapLocation.Constant(0);
            List<StackMapLocation> locations = [constant, constant, constant];
            foreach (PointerPlace place in live.ToArray())
            {
                locations.Add(place.State.Kind switch
                {
                    PointerKind.Derived => LocationOf(place.State.Base),
                    PointerKind.Tagged => constant,
                    _ => LocationOf(place.Place),
                });
                locations.Add(LocationOf(place.Place));
            }

            int offset = maps.Offsets[i];
            records.Add(new StackMapRecord((ulong)maps.ResumeAt(offset), (uint)offset, 0, [.. locations], []));
        }

        StackMapTable table = new([new StackMapFunction(0, 0, [.. records])], []);
        return new RecordMaps(StackMapWriter.Write(table));
    }

    private static StackMapLocation LocationOf(Location place) => place.IsRegister
        ? StackMapLocation.Register((ushort)place.Number, RecordMaps.PointerBytes)
        : StackMapLocation.Indirect(
            RecordMaps.FrameRegister(place.Kind), checked(RecordMaps.PointerBytes * place.Number), RecordMaps.PointerBytes);
}
