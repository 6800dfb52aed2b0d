using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

public sealed class AsylumAccessTests
{
    private const double Informed = 0.9;
    private const double Intimidated = 0.1;
    private const double ClaimShare = 0.5;

    [Fact]
    public void Trained_officials_inform_people_and_let_them_claim()
    {
        var (claims, detained) = Claims(Protocol(coverage: 1, buyIn: 1));

        StationWorld.AssertShare(Informed * ClaimShare * (1 - Intimidated), claims, detained);
    }

    [Fact]
    public void Trained_officials_without_buy_in_change_nothing()
    {
        SameResult.Assert(Run(), Run(Protocol(coverage: 1, buyIn: 0)));
    }

    [Fact]
    public void Half_as_many_trained_officials_have_half_the_effect()
    {
        var (claims, detained) = Claims(Protocol(coverage: 0.5, buyIn: 1));
        var untrained = 0.2 * ClaimShare * (1 - 0.4);
        var trained = Informed * ClaimShare * (1 - Intimidated);

        // Half of the stops lead to a trained officer; people in need who claim there are not detained at all.
        var detainedTrained = 0.5;
        StationWorld.AssertShare((detainedTrained * trained) + ((1 - detainedTrained) * untrained), claims, detained);
    }

    [Fact]
    public void Trained_officers_refer_people_before_they_are_detained()
    {
        var scenario = World(Protocol(coverage: 1, buyIn: 1));

        StationWorld.AssertShare(
            Informed * ClaimShare * (1 - Intimidated),
            StationWorld.Count(scenario, TalliedEvent.Referred),
            StationWorld.Count(scenario, TalliedEvent.Stopped));
    }

    [Fact]
    public void Under_the_protocol_fewer_people_in_need_are_returned_without_a_decision()
    {
        var before = StationWorld.Count(World(), TalliedEvent.RefouledByTransitCountry);
        var under = StationWorld.Count(World(Protocol(coverage: 1, buyIn: 1)), TalliedEvent.RefouledByTransitCountry);

        // Twice not claiming at 0.595 each against once at 0.94: about 1,400 of 4,000 instead of 3,760.
        Assert.InRange(under, 0.3 * before, 0.45 * before);
    }

    [Fact]
    public void Nobody_handled_by_a_trained_official_is_deported_before_screening()
    {
        var shortStays = DetainedDays(days: 1, World(Protocol(coverage: 1, buyIn: 1)));

        Assert.InRange(shortStays, 3, 4);
        Assert.InRange(DetainedDays(days: 1, World()), 0, 2);
    }

    [Fact]
    public void A_lawyer_raises_the_odds_of_claiming_in_a_station()
    {
        var (claims, detained) = Claims(new LegalAidInstrument { At = [StationWorld.Station], Share = Fixed(1) });
        var informed = ClaimRule.Odds(ClaimShare * (1 - 0.4), 3);

        StationWorld.AssertShare(0.2 * informed, claims, detained);
    }

    [Fact]
    public void Lawyers_elsewhere_or_for_others_change_nothing()
    {
        SameResult.Assert(Run(), Run(new LegalAidInstrument { At = [StationWorld.Office], Share = Fixed(0) }));
        SameResult.Assert(
            Run(),
            Run(new LegalAidInstrument { At = [StationWorld.Station], Share = Fixed(1), Groups = [TestGroup.African] }));
    }

    private static double DetainedDays(double days, Scenario scenario)
    {
        var quick = scenario with
        {
            Parameters = scenario.Parameters with
            {
                Detention = scenario.Parameters.Detention with { StayMedianDaysAdult = days, StaySigma = 0.01, ClaimShareInformed = 0 },
            },
        };
        using var simulation = DayByDay.Run(quick);
        return simulation.Count(TalliedEvent.DetainedPersonTicks) / 4.0 / simulation.Count(TalliedEvent.Detained);
    }

    private static AsylumProtocolInstrument Protocol(double coverage, double buyIn) => new()
    {
        Coverage = Fixed(coverage),
        BuyIn = Fixed(buyIn),
        RampMonths = Fixed(0),
        InstituteDelayMonths = Fixed(0),
        ExpeditedDays = Fixed(15),
    };

    private static (long Claims, long Detained) Claims(Instrument instrument)
    {
        using var simulation = DayByDay.Run(World(instrument));
        return (simulation.Count(TalliedEvent.ClaimedInDetention), simulation.Count(TalliedEvent.Detained));
    }

    private static RunResult Run(params Instrument[] more) =>
        SimulationRun.Execute(World(more), new RunOptions());

    private static Scenario World(params Instrument[] more) => StationWorld.With(
        parameters => parameters with
        {
            Detention = parameters.Detention with { ClaimShareInformed = ClaimShare, IntimidationShare = 0.4 },
            Protocol = parameters.Protocol with { InformedShare = Informed, IntimidationShare = Intimidated, ScreeningHours = 72 },
        },
        [.. more]);
}
