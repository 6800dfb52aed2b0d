using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Detention;

public sealed class DetentionEventsTests
{
    private const double MedianDays = 60;

    [Fact]
    public void A_party_without_an_exit_permit_is_contained_as_long_as_drawn()
    {
        var kept = new Dictionary<int, int>();

        using var simulation = DayByDay.Run(ExtraRegional(Contained(TestGroup.African)), afterDay: (world, day) =>
            Census.ForEachPresent(world.Shards, (_, party) =>
            {
                if (party.Event == JourneyEvent.ContainmentEnds)
                {
                    kept.TryAdd(party.Index, party.Due - day.FirstTick.Number);
                    Assert.Equal(StationWorld.Station.Index, party.Place);
                }
            }));

        // Half of all stays are longer than the median; a party is first observed within a day of its release.
        Assert.Equal(simulation.Count(TalliedEvent.ReleasedWithOrder), simulation.Count(TalliedEvent.Contained));
        Assert.True(kept.Count > 2000);
        StationWorld.AssertShare(0.5, kept.Values.Count(ticks => ticks > MedianDays * Tick.PerDay), kept.Count);
    }

    [Fact]
    public void Containment_applies_only_to_the_groups_it_names()
    {
        Assert.Equal(0, StationWorld.Count(ExtraRegional(Contained(TestGroup.Caribbean)), TalliedEvent.Contained));
    }

    [Fact]
    public void Contained_groups_are_detained_longer()
    {
        var usual = StationWorld.Count(ExtraRegional(Contained(TestGroup.African)), TalliedEvent.DetainedPersonTicks);
        var longer = StationWorld.Count(
            ExtraRegional(Contained(TestGroup.African) with { StayFactor = Fixed(2) }), TalliedEvent.DetainedPersonTicks);

        Assert.InRange(longer, 1.9 * usual, 2.1 * usual);
    }

    [Fact]
    public void A_party_that_can_buy_its_way_out_leaves_without_an_order()
    {
        using var simulation = DayByDay.Run(StationWorld.With(parameters => Bribes(parameters, share: 0.3, price: 0)));

        StationWorld.AssertShare(
            0.3,
            simulation.Count(TalliedEvent.BribedOutOfStation),
            simulation.Count(TalliedEvent.Detained) - simulation.Count(TalliedEvent.ClaimedInDetention));
        Assert.Equal(0, simulation.Count(TalliedEvent.ReleasedWithOrder));
    }

    [Fact]
    public void Nobody_pays_more_than_they_have()
    {
        using var simulation = DayByDay.Run(StationWorld.With(parameters => Bribes(parameters, share: 1, price: 3000)));
        var paid = simulation.Count(TalliedEvent.BribedOutOfStation);

        // With means, the median is 3,000 dollars, so half of the parties can pay the first time.
        Assert.InRange(paid, 1, 3999);
        Assert.Equal(3000 * paid, simulation.Count(TalliedEvent.BribesUsd));
        Assert.True(simulation.Count(TalliedEvent.DeportedByTransitCountry) > 0);
    }

    [Fact]
    public void Oversight_of_the_station_prevents_releases_for_money()
    {
        var watched = new OversightInstrument { At = [StationWorld.Station], Forces = [TestForce.Inm], Bribes = Fixed(0.5) };

        using var simulation = DayByDay.Run(StationWorld.With(parameters => Bribes(parameters, share: 0.6, price: 0), watched));

        StationWorld.AssertShare(
            0.3,
            simulation.Count(TalliedEvent.BribedOutOfStation),
            simulation.Count(TalliedEvent.Detained) - simulation.Count(TalliedEvent.ClaimedInDetention));
    }

    private static ModelParameters Bribes(ModelParameters parameters, double share, double price) => parameters with
    {
        Detention = parameters.Detention with { ReleaseBribeShare = share, ReleaseBribeUsd = price },
    };

    private static ContainmentInstrument Contained(NationalityGroup group) =>
        new() { At = [StationWorld.Station], Groups = [group], MedianDays = Fixed(MedianDays) };

    private static Scenario ExtraRegional(params Instrument[] more) => StationWorld.With(
        PartyKind.Adult,
        TestGroup.African,
        parameters => parameters with
        {
            Encounters = parameters.Encounters with { MaxStopRate = 1 },
            Detention = parameters.Detention with
            {
                ReturnedShareExtraRegional = 0,
                InformedShare = 0,
                StayMedianDaysExtraRegional = 10,
                StaySigma = 0.01,
            },
        },
        [.. more]);
}
