using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Detention;

public sealed class ChildShelterEventsTests
{
    private static readonly ChildDetentionBanInstrument Ban = new() { Share = Fixed(1), ReturnedShare = Fixed(0.4) };

    [Fact]
    public void Under_a_full_ban_no_child_is_detained()
    {
        using var simulation = DayByDay.Run(Of(PartyKind.Child, Ban));

        Assert.Equal(0, simulation.Count(TalliedEvent.Detained));
        Assert.Equal(simulation.Count(TalliedEvent.Apprehended), simulation.Count(TalliedEvent.TakenToShelter));
        Assert.True(simulation.Count(TalliedEvent.TakenToShelter) >= 4000);
    }

    [Fact]
    public void A_ban_for_children_changes_nothing_for_adults()
    {
        SameResult.Assert(
            SimulationRun.Execute(Of(PartyKind.Adult), new RunOptions()),
            SimulationRun.Execute(Of(PartyKind.Adult, Ban), new RunOptions()));
    }

    [Fact]
    public void Of_those_without_a_claim_the_stated_share_is_returned_from_the_shelter()
    {
        using var simulation = DayByDay.Run(Of(PartyKind.Child, Ban));
        var without = simulation.Count(TalliedEvent.TakenToShelter) - simulation.Count(TalliedEvent.ClaimedAtLiberty);

        StationWorld.AssertShare(0.4, simulation.Count(TalliedEvent.DeportedByTransitCountry), without);
    }

    [Fact]
    public void People_can_claim_asylum_in_the_shelter_as_in_a_station()
    {
        using var simulation = DayByDay.Run(Of(PartyKind.Child, Ban));

        // A fifth is informed, 0.45 of those claim, and 0.4 of the claims are talked down.
        StationWorld.AssertShare(
            0.2 * 0.45 * 0.6, simulation.Count(TalliedEvent.ClaimedAtLiberty), simulation.Count(TalliedEvent.TakenToShelter));
    }

    [Fact]
    public void Nobody_waits_in_a_shelter_for_a_bus_beyond_the_maximum_stay()
    {
        var scenario = StationWorld.With(
            PartyKind.Child,
            TestGroup.Honduran,
            parameters => parameters with { Detention = parameters.Detention with { MaxDays = 30, StayMedianDaysFamily = 1 } },
            Ban with { ReturnedShare = Fixed(1) },
            new DeportationCapacityInstrument { PeoplePerDay = Fixed(1) });

        using var simulation = DayByDay.Run(scenario);

        // The bus takes one person a day; the others are released again and again.
        Assert.True(simulation.Count(TalliedEvent.ReleasedAtLimit) > 3000);
        Assert.InRange(simulation.Count(TalliedEvent.DeportedByTransitCountry), 300, 366);
    }

    private static Scenario Of(PartyKind kind, params Instrument[] more) =>
        StationWorld.With(kind, TestGroup.Honduran, parameters => parameters, [.. more]);
}
