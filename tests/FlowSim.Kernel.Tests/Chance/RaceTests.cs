using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Tests.Chance;

public sealed class RaceTests
{
    private const uint Stream = 18;

    private enum Cause : byte
    {
        First,
        Second,
        Third,
    }

    [Fact]
    public void The_earliest_cause_wins()
    {
        var race = new Race<Cause>(Cause.First, 30);

        race.Add(Cause.Second, 20);
        race.Add(Cause.Third, 25);

        Assert.Equal(Cause.Second, race.Cause);
        Assert.Equal(20, race.Wait);
    }

    [Fact]
    public void Of_causes_in_the_same_tick_the_one_added_first_wins()
    {
        var race = new Race<Cause>(Cause.First, 7);

        race.Add(Cause.Third, 7);

        Assert.Equal(Cause.First, race.Cause);
    }

    [Fact]
    public void What_cannot_happen_never_wins()
    {
        var race = new Race<Cause>(Cause.First, WaitingTime.Never - 1);

        race.Add(Cause.Second, WaitingTime.Never);

        Assert.Equal(Cause.First, race.Cause);
    }

    [Fact]
    public void A_record_keeps_the_cause()
    {
        var race = new Race<Cause>(Cause.Third, 1);

        Assert.Equal(Cause.Third, Race<Cause>.CauseOf(race.Code));
    }

    /// <summary>The end of a race of exponential waits: each cause wins in proportion to its rate.</summary>
    [Fact]
    public void A_cause_wins_in_proportion_to_its_rate()
    {
        const int Subjects = 20_000;
        var random = new RandomSource(5, 0);
        var won = 0;

        for (var subject = 0u; subject < Subjects; subject++)
        {
            var words = random.For(Stream, subject, 0, 0);
            var race = new Race<Cause>(Cause.First, WaitingTime.Exponential(words.UniformA, 0.002));
            race.Add(Cause.Third, WaitingTime.Exponential(words.UniformB, 0.001));
            won += race.Cause == Cause.Third ? 1 : 0;
        }

        // One third, with a standard error of 0.0033.
        Assert.InRange(won / (double)Subjects, 0.3333 - 0.0134, 0.3333 + 0.0134);
    }
}
