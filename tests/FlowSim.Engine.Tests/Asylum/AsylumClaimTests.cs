using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

public sealed class AsylumClaimTests
{
    [Fact]
    public void Parties_that_break_the_terms_of_their_release_go_on_and_lose_their_claim()
    {
        using var simulation = DayByDay.Run(Undecided(Alternative(compliance: 0.8)));
        var released = simulation.Count(TalliedEvent.ReleasedToAlternative);

        Assert.True(released > 3000);
        StationWorld.AssertShare(0.2, simulation.Count(TalliedEvent.Absconded), released);
        Assert.Equal(0, simulation.Count(TalliedEvent.DroppedAtLiberty));
    }

    [Fact]
    public void If_all_comply_nobody_absconds()
    {
        Assert.Equal(0, StationWorld.Count(Undecided(Alternative(compliance: 1)), TalliedEvent.Absconded));
    }

    [Fact]
    public void Abandoning_a_claim_and_absconding_are_split_by_their_rates()
    {
        using var simulation = DayByDay.Run(Undecided(Alternative(compliance: 1), parameters => parameters with
        {
            Asylum = parameters.Asylum with { DropoutRate = 0.001, OnwardGoalDropoutFactor = 3, AbscondRate = 0.001 },
        }));
        var dropped = simulation.Count(TalliedEvent.DroppedAtLiberty);
        var absconded = simulation.Count(TalliedEvent.Absconded);

        Assert.True(dropped > 1000);
        StationWorld.AssertShare(0.25, absconded, dropped + absconded);
    }

    [Fact]
    public void Without_a_delay_claimants_are_released_on_the_day_of_their_claim()
    {
        var atOnce = StationWorld.Count(
            Undecided(Alternative(compliance: 1) with { DelayFactor = Fixed(0) }),
            TalliedEvent.DetainedPersonTicks);
        var usual = StationWorld.Count(Undecided(Alternative(compliance: 1)), TalliedEvent.DetainedPersonTicks);

        Assert.InRange(atOnce, 1, 0.25 * usual);
    }

    [Fact]
    public void Children_on_the_expedited_path_leave_the_station_at_once_and_are_decided_within_its_days()
    {
        var scenario = Children(Protocol(ramp: 0));
        var since = new Dictionary<int, int>();
        var waits = new List<int>();

        using var simulation = DayByDay.Run(scenario, afterDay: (world, _) => Census.ForEachPresent(world.Shards, (_, party) =>
        {
            if (party.Event == JourneyEvent.Decision)
            {
                since.TryAdd(party.Index, party.Due);
            }
        }));
        waits.AddRange(since.Values);

        Assert.Equal(
            simulation.Count(TalliedEvent.ClaimedInDetention) + simulation.Count(TalliedEvent.Referred),
            simulation.Count(TalliedEvent.Expedited));
        Assert.Equal(simulation.Count(TalliedEvent.ClaimedInDetention), simulation.Count(TalliedEvent.ReleasedToAlternative));
        Assert.All(waits, due => Assert.True(due >= 15 * 4));
    }

    [Fact]
    public void Expedited_claims_are_decided_before_those_that_wait_longer()
    {
        // Ten officers decide some 1,150 claims in the year, of 4,000 adults and 400 children.
        var (children, adults) = WaitingAtEnd(Mixed(Protocol(ramp: 0)));
        var (childrenInLine, adultsInLine) = WaitingAtEnd(Mixed(Protocol(ramp: 0) with { ExpeditedKinds = [PartyKind.Family] }));

        Assert.Equal(0, children);
        Assert.True(childrenInLine > 100);
        Assert.True(adults > 1000 && adultsInLine > 1000);
    }

    [Fact]
    public void A_lawyer_makes_people_uphold_their_claim()
    {
        ModelParameters Slow(ModelParameters parameters) => parameters with
        {
            Asylum = parameters.Asylum with { DropoutRate = 0.0005, OnwardGoalDropoutFactor = 1, LegalAidDropoutFactor = 0.5 },
        };
        var aid = new LegalAidInstrument { At = [StationWorld.Station], Share = Fixed(1) };
        using var without = DayByDay.Run(Undecided(Alternative(compliance: 1), Slow));
        using var with = DayByDay.Run(Undecided(Alternative(compliance: 1), Slow, aid));

        // At a rate of 0.0005 a day, a sixth of the claims is abandoned in a year; at half the rate, half of that.
        var share = (double)without.Count(TalliedEvent.DroppedAtLiberty) / without.Count(TalliedEvent.ClaimedInDetention);
        var aided = (double)with.Count(TalliedEvent.DroppedAtLiberty) / with.Count(TalliedEvent.ClaimedInDetention);
        Assert.InRange(aided / share, 0.4, 0.65);
    }

    private static AlternativesToDetentionInstrument Alternative(double compliance) =>
        new() { Share = Fixed(1), Compliance = Fixed(compliance) };

    private static AsylumProtocolInstrument Protocol(double ramp) => new()
    {
        Coverage = Fixed(1),
        BuyIn = Fixed(1),
        RampMonths = Fixed(ramp),
        InstituteDelayMonths = Fixed(0),
        ExpeditedDays = Fixed(15),
    };

    private static Scenario Children(AsylumProtocolInstrument protocol) => StationWorld.With(
        PartyKind.Child, TestGroup.Honduran, parameters => parameters, protocol);

    private static Scenario Mixed(AsylumProtocolInstrument protocol)
    {
        var scenario = StationWorld.With(parameters => parameters with
        {
            Detention = parameters.Detention with { InformedShare = 1, ClaimShareInformed = 1, IntimidationShare = 0, DropoutRate = 0 },
        });
        return WithOfficers(10, scenario with
        {
            Departures = [scenario.Departures[0], scenario.Departures[0] with { Kind = PartyKind.Child, People = 400 }],
            Policy = [.. scenario.Policy, scenario.Policy[0] with { Key = "protocol", Instrument = protocol }],
        });
    }

    private static (int Children, int Adults) WaitingAtEnd(Scenario scenario)
    {
        using var simulation = DayByDay.Run(scenario);
        var (children, adults) = (0, 0);
        Census.ForEachPresent(simulation.Shards, (_, party) =>
        {
            if (party.Event == JourneyEvent.AwaitDecision)
            {
                children += party.Children;
                adults += party.Adults;
            }
        });
        return (children, adults);
    }

    /// <summary>Everybody claims in the station, and no decision is made in the year.</summary>
    private static Scenario Undecided(
        AlternativesToDetentionInstrument alternative,
        Func<ModelParameters, ModelParameters>? change = null,
        params Instrument[] more) => WithOfficers(1e-6, StationWorld.With(
            parameters => (change ?? (same => same))(parameters with
            {
                Detention = parameters.Detention with
                {
                    InformedShare = 1,
                    ClaimShareInformed = 1,
                    IntimidationShare = 0,
                    DropoutRate = 0,
                    MaxDays = 1000,
                },
                Asylum = parameters.Asylum with { DecisionsPerOfficerYear = 0.1, DropoutRate = 0, AbscondRate = 0 },
            }),
            [alternative, .. more]));

    private static Scenario WithOfficers(double officers, Scenario scenario) => scenario with
    {
        Policy =
        [
            .. scenario.Policy.Select(entry => entry.Instrument is AsylumOfficeInstrument office
                ? entry with { Instrument = office with { Officers = Fixed(officers) } }
                : entry),
        ],
    };
}
