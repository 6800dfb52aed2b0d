using System.Runtime.CompilerServices;
using FlowSim.Kernel.Execution;

namespace FlowSim.Kernel.Tests.Execution;

public sealed class RecordDigestTests
{
    private static readonly KernelRecord Record = new() { Index = 7, Due = 40, Content = 3, More = 11 };

    [Fact]
    public void A_record_takes_the_32_bytes_that_are_hashed() => Assert.Equal(32, Unsafe.SizeOf<KernelRecord>());

    [Fact]
    public void Any_difference_in_the_record_or_the_tick_changes_the_hash()
    {
        ulong[] hashes =
        [
            Of(Record, 5),
            Of(Record, 6),
            Of(Record with { Index = 8 }, 5),
            Of(Record with { Due = 41 }, 5),
            Of(Record with { Content = 4 }, 5),
            Of(Record with { More = 12 }, 5),
            Of(Record with { HasLeft = true }, 5),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void The_link_of_a_slot_is_not_part_of_the_state()
    {
        Assert.Equal(Of(Record, 5), Of(Record with { QueueNext = 99 }, 5));
    }

    private static ulong Of(KernelRecord record, int tick) => RecordDigest.Of(in record, tick);
}
