using FlowSim.Engine.Chance;
using FlowSim.Engine.Journey;

namespace FlowSim.Engine.Tests.Chance;

public sealed class RaceTests
{
    [Fact]
    public void The_earliest_cause_wins()
    {
        var race = new Race<HearingWaitEnd>(HearingWaitEnd.Hearing, 30);

        race.Add(HearingWaitEnd.GivesUp, 20);
        race.Add(HearingWaitEnd.Kidnapped, 25);

        Assert.Equal(HearingWaitEnd.GivesUp, race.Cause);
        Assert.Equal(20, race.Wait);
    }

    [Fact]
    public void Of_causes_in_the_same_tick_the_one_added_first_wins()
    {
        var race = new Race<PortWaitEnd>(PortWaitEnd.Leaves, 7);

        race.Add(PortWaitEnd.Kidnapped, 7);

        Assert.Equal(PortWaitEnd.Leaves, race.Cause);
    }

    [Fact]
    public void What_cannot_happen_never_wins()
    {
        var race = new Race<PortWaitEnd>(PortWaitEnd.Leaves, WaitingTime.Never - 1);

        race.Add(PortWaitEnd.Claims, WaitingTime.Never);

        Assert.Equal(PortWaitEnd.Leaves, race.Cause);
    }

    [Fact]
    public void A_record_keeps_the_cause()
    {
        var race = new Race<ClaimWaitEnd>(ClaimWaitEnd.Absconds, 1);

        Assert.Equal(ClaimWaitEnd.Absconds, Race<ClaimWaitEnd>.CauseOf(race.Code));
    }

    /// <summary>The end of a race of exponential waits: each cause wins in proportion to its rate.</summary>
    [Fact]
    public void A_cause_wins_in_proportion_to_its_rate()
    {
        const int Parties = 20_000;
        var random = new Foundation.Chance.RandomSource(5, 0);
        var won = 0;

        for (var party = 0u; party < Parties; party++)
        {
            var words = random.For(Foundation.Chance.StreamId.Sample, party, 0, 0);
            var race = new Race<PortWaitEnd>(PortWaitEnd.Leaves, WaitingTime.Exponential(words.UniformA, 0.002));
            race.Add(PortWaitEnd.Kidnapped, WaitingTime.Exponential(words.UniformB, 0.001));
            won += race.Cause == PortWaitEnd.Kidnapped ? 1 : 0;
        }

        // One third, with a standard error of 0.0033.
        Assert.InRange(won / (double)Parties, 0.3333 - 0.0134, 0.3333 + 0.0134);
    }
}
