using FlowSim.Kernel.Queues;

namespace FlowSim.Kernel.Tests.Queues;

public sealed class WaitingRoomTests
{
    [Fact]
    public void A_record_sits_in_its_slot_as_it_was_seated()
    {
        var room = new WaitingRoom<KernelRecord>(4);

        var first = Seat(room, 1);
        var second = Seat(room, 2);

        Assert.NotEqual(first, second);
        Assert.Equal(Record(1), room[first]);
        Assert.Equal(Record(2), room[second]);
    }

    [Fact]
    public void Growing_keeps_records_and_generations()
    {
        var room = new WaitingRoom<KernelRecord>(2);
        var generations = new List<ushort>();

        for (var index = 0; index < 1000; index++)
        {
            var slot = Seat(room, index);
            for (var turn = 0; turn < index % 5; turn++)
            {
                room.Renew(slot);
            }

            generations.Add(room.GenerationOf(slot));
        }

        Assert.Equal(1000, room.SlotCount);
        Assert.All(Enumerable.Range(0, 1000), slot => Assert.Equal(Record(slot), room[slot]));
        Assert.Equal(generations, Enumerable.Range(0, 1000).Select(room.GenerationOf));
    }

    [Fact]
    public void A_new_timer_makes_the_older_one_void()
    {
        var room = new WaitingRoom<KernelRecord>(1);
        var slot = Seat(room, 1);

        var older = room.Renew(slot);
        var newer = room.Renew(slot);

        Assert.NotEqual(older, newer);
        Assert.Equal(newer, room.GenerationOf(slot));
    }

    [Fact]
    public void A_timer_of_a_record_that_left_is_void_for_the_next_record_in_its_slot()
    {
        var room = new WaitingRoom<KernelRecord>(1);
        var slot = Seat(room, 1);
        var clock = room.Renew(slot);

        room.Vacate(slot);
        var afterLeaving = room.GenerationOf(slot);
        room.Free(slot);
        var next = Seat(room, 2);

        Assert.Equal(slot, next);
        Assert.NotEqual(clock, afterLeaving);
        Assert.NotEqual(clock, room.GenerationOf(next));
    }

    [Fact]
    public void A_vacant_slot_is_given_to_nobody_until_it_is_freed()
    {
        var room = new WaitingRoom<KernelRecord>(2);
        var slot = Seat(room, 1);

        room.Vacate(slot);
        var other = Seat(room, 2);
        room.Free(slot);
        var third = Seat(room, 3);

        Assert.NotEqual(slot, other);
        Assert.Equal(slot, third);
        Assert.Equal(2, room.SlotCount);
    }

    [Fact]
    public void Generations_start_again_after_the_last()
    {
        var room = new WaitingRoom<KernelRecord>(1);
        var slot = Seat(room, 1);

        for (var turn = 0; turn <= ushort.MaxValue; turn++)
        {
            room.Renew(slot);
        }

        Assert.Equal(0, room.GenerationOf(slot));
    }

    private static int Seat(WaitingRoom<KernelRecord> room, int index)
    {
        var record = Record(index);
        return room.Seat(in record);
    }

    private static KernelRecord Record(int index) =>
        new() { Index = index, Content = (ushort)(index * 3) };
}
