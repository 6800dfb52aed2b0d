using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

/// <summary>
/// Everybody is in need, detained, informed and claims; the asylum agency has an officer for each claim.
/// </summary>
public sealed class ReferralEventsTests
{
    private const double MeanDays = 20;

    [Fact]
    public void A_claim_in_a_station_stays_with_officers_for_the_mean_referral_time()
    {
        using var at = DayByDay.Run(World(days: 0));
        using var after = DayByDay.Run(World(days: MeanDays));

        // The standard deviation of an exponential time equals its mean.
        var error = MeanDays / Math.Sqrt(Claims(after));
        Assert.InRange(DaysDetained(after) - DaysDetained(at), MeanDays - (4.5 * error), MeanDays + (4.5 * error));
        Assert.Equal(0, at.Count(TalliedEvent.ClaimPassedOn));
        Assert.Equal(Claims(after), after.Count(TalliedEvent.ClaimPassedOn));
        Assert.Equal(Claims(at), Claims(after));
    }

    [Fact]
    public void A_claim_can_be_abandoned_before_the_referral_and_the_party_is_deported()
    {
        using var simulation = DayByDay.Run(World(days: MeanDays, dropoutRate: 1 / MeanDays));

        // Of two exponential times with the same mean, each is the shorter one equally often.
        StationWorld.AssertShare(0.5, simulation.Count(TalliedEvent.DroppedBeforeReferral), Claims(simulation));
        Assert.True(simulation.Count(TalliedEvent.DroppedInDetention) >= simulation.Count(TalliedEvent.DroppedBeforeReferral));
        Assert.True(simulation.Count(TalliedEvent.RefouledByTransitCountry) >= simulation.Count(TalliedEvent.DroppedBeforeReferral));
    }

    [Fact]
    public void The_protocol_has_claims_passed_on_within_72_hours()
    {
        using var atOnce = DayByDay.Run(World(days: 0, dropoutRate: 0, Protocol(referralHours: 72)));
        using var bounded = DayByDay.Run(World(days: 300, dropoutRate: 0, Protocol(referralHours: 72)));
        using var loose = DayByDay.Run(World(days: 300, dropoutRate: 0, Protocol(referralHours: 240)));

        // The mean of the shorter of an exponential time of 300 days and a limit of 3 or 10 days is 2.99 or 9.84.
        Assert.InRange(DaysDetained(bounded) - DaysDetained(atOnce), 2.8, 3.2);
        Assert.InRange(DaysDetained(loose) - DaysDetained(atOnce), 9.5, 10);
    }

    [Fact]
    public void Without_a_referral_time_the_limit_of_the_protocol_changes_nothing()
    {
        SameResult.Assert(
            SimulationRun.Execute(World(days: 0, dropoutRate: 0, Protocol(referralHours: 72)), new RunOptions()),
            SimulationRun.Execute(World(days: 0, dropoutRate: 0, Protocol(referralHours: 240)), new RunOptions()));
    }

    [Fact]
    public void Nobody_waits_for_a_referral_beyond_the_maximum_stay()
    {
        var scenario = World(days: 300);
        using var simulation = DayByDay.Run(scenario with
        {
            Parameters = scenario.Parameters with { Detention = scenario.Parameters.Detention with { MaxDays = 10 } },
        });

        Assert.Equal(
            Claims(simulation), simulation.Count(TalliedEvent.ClaimPassedOn) + simulation.Count(TalliedEvent.DroppedBeforeReferral));
        Assert.True(simulation.Count(TalliedEvent.DroppedBeforeReferral) > 0.9 * Claims(simulation));
        Assert.True(simulation.Count(TalliedEvent.ReleasedAtLimit) >= simulation.Count(TalliedEvent.DroppedBeforeReferral));
        Assert.True(DaysDetained(simulation) <= 10);
    }

    [Fact]
    public void A_party_referred_at_a_control_waits_at_liberty_until_the_agency_has_the_claim()
    {
        using var simulation = DayByDay.Run(World(days: MeanDays, dropoutRate: 0, new ScreeningInstrument { Share = Fixed(1) }));

        Assert.Equal(0, simulation.Count(TalliedEvent.Detained));
        Assert.Equal(simulation.Count(TalliedEvent.Referred), simulation.Count(TalliedEvent.ClaimPassedOn));
        Assert.True(simulation.Count(TalliedEvent.ClaimPassedOn) > 1000);
        Assert.Equal(
            simulation.Count(TalliedEvent.ClaimPassedOn),
            simulation.Count(TalliedEvent.Recognised) + simulation.Count(TalliedEvent.Refused)
                + simulation.Count(TalliedEvent.GivenComplementaryProtection));
    }

    private static long Claims(Simulation simulation) => simulation.Count(TalliedEvent.ClaimedInDetention);

    private static double DaysDetained(Simulation simulation) =>
        simulation.Count(TalliedEvent.DetainedPersonTicks) / 4.0 / simulation.Count(TalliedEvent.Detained);

    private static AsylumProtocolInstrument Protocol(double referralHours) => new()
    {
        Coverage = Fixed(1),
        BuyIn = Fixed(1),
        RampMonths = Fixed(0),
        InstituteDelayMonths = Fixed(0),
        ExpeditedDays = Fixed(15),
        ReferralHours = Fixed(referralHours),
    };

    private static Scenario World(double days, double dropoutRate = 0, params ImmutableArray<Instrument> more) => StationWorld.With(
        PartyKind.Adult,
        TestGroup.Honduran,
        parameters => Described(parameters, days, dropoutRate),
        more);

    private static ModelParameters Described(ModelParameters parameters, double days, double dropoutRate) => parameters with
    {
        Asylum = parameters.Asylum with { ReferralDays = days, RefusedGoOnShare = 0 },
        Protocol = parameters.Protocol with { InformedShare = 0, IntimidationShare = 0, ScreeningHours = 0 },
        Detention = parameters.Detention with
        {
            InformedShare = 1,
            ClaimShareInformed = 1,
            IntimidationShare = 0,
            DropoutRate = dropoutRate,
            StayMedianDaysAdult = 0.25,
        },
    };
}
