namespace FlowSim.Experiments.Sweeps;

public sealed class TrialBufferTests
{
    private readonly ManualTime _time = new();
    private readonly List<int> _written = [];

    [Fact]
    public void Trials_are_written_when_there_are_enough()
    {
        var buffer = Buffer();

        Add(buffer, 7);

        Assert.Equal([3, 3], _written);
    }

    [Fact]
    public void Trials_are_written_when_the_last_write_is_long_enough_ago()
    {
        var buffer = Buffer();
        Add(buffer, 1);
        _time.Advance(TimeSpan.FromSeconds(9));
        Add(buffer, 1);
        Assert.Empty(_written);

        _time.Advance(TimeSpan.FromSeconds(1));
        buffer.Add(Result());
        Assert.Equal([3], _written);

        // The clock counts from the write.
        _time.Advance(TimeSpan.FromSeconds(9));
        Add(buffer, 1);
        Assert.Equal([3], _written);
    }

    [Fact]
    public void A_trial_that_takes_long_is_written_at_once()
    {
        var buffer = Buffer();

        _time.Advance(TimeSpan.FromSeconds(10));
        Add(buffer, 1);

        Assert.Equal([1], _written);
    }

    [Fact]
    public void What_waits_is_written_on_demand_and_nothing_is_written_twice()
    {
        var buffer = Buffer();
        Add(buffer, 2);

        buffer.Write();
        buffer.Write();

        Assert.Equal([2], _written);
    }

    [Fact]
    public void It_says_how_long_the_next_trial_may_be_waited_for()
    {
        var buffer = Buffer();
        Assert.Equal(Timeout.InfiniteTimeSpan, buffer.Idle.Wait());

        _time.Advance(TimeSpan.FromSeconds(4));
        Add(buffer, 1);
        Assert.Equal(TimeSpan.FromSeconds(6), buffer.Idle.Wait());

        _time.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(TimeSpan.Zero, buffer.Idle.Wait());

        buffer.Idle.Act();
        Assert.Equal([1], _written);
        Assert.Equal(Timeout.InfiniteTimeSpan, buffer.Idle.Wait());
    }

    private static TrialResult Result() => new(default, null, "it broke");

    private static void Add(TrialBuffer buffer, int count)
    {
        for (var trial = 0; trial < count; trial++)
        {
            buffer.Add(Result());
        }
    }

    private TrialBuffer Buffer() => new(3, TimeSpan.FromSeconds(10), _time, results => _written.Add(results.Count));
}
