using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

/// <summary>People from Africa and Asia, none of whom understands Spanish unless a test changes that.</summary>
public sealed class InterpretationTests
{
    private const double ClaimShare = 0.5;
    private const double Talked = 0.4;

    private static readonly RightsInformationInstrument Everybody = new() { Share = Fixed(1) };

    [Fact]
    public void Information_about_the_right_to_asylum_is_lost_on_those_who_do_not_understand()
    {
        var informed = ClaimsAmongDetained(World(lostShare: 1, Everybody));
        var partly = ClaimsAmongDetained(World(lostShare: 0.3, Everybody));

        Assert.Equal(0, informed.Claims);
        StationWorld.AssertShare(0.7 * ClaimShare * (1 - Talked), partly.Claims, partly.Detained);
    }

    [Fact]
    public void An_interpreter_in_the_station_lets_them_claim_as_others_do()
    {
        var (claims, detained) = ClaimsAmongDetained(World(lostShare: 1, Everybody, Interpreters(0.8, StationWorld.Station)));

        StationWorld.AssertShare(0.8 * ClaimShare * (1 - Talked), claims, detained);
    }

    [Fact]
    public void People_who_understand_officials_are_informed_like_others()
    {
        var half = World(lostShare: 1, Everybody);
        half = half with { Parameters = half.Parameters with { Groups = half.Parameters.Groups.Speaking(0.5, TestGroup.African) } };

        var (claims, detained) = ClaimsAmongDetained(half);

        StationWorld.AssertShare(0.5 * ClaimShare * (1 - Talked), claims, detained);
    }

    [Fact]
    public void Screening_finds_the_need_only_of_people_who_can_speak_with_the_officers()
    {
        var screening = new ScreeningInstrument { Share = Fixed(0.6) };
        var (without, with) = (World(lostShare: 1, screening), World(lostShare: 1, screening, Interpreters(0.5, StationWorld.Station)));

        Assert.Equal(0, StationWorld.Count(without, TalliedEvent.Referred));
        StationWorld.AssertShare(
            0.5 * 0.6, StationWorld.Count(with, TalliedEvent.Referred), StationWorld.Count(with, TalliedEvent.Stopped));
    }

    [Fact]
    public void People_at_liberty_learn_of_the_office_from_each_other()
    {
        var (without, with) = (Passing(World(lostShare: 1)), Passing(World(lostShare: 0)));

        Assert.True(StationWorld.Count(without, TalliedEvent.ClaimedAtLiberty) > 3900);
        SameResult.Assert(
            SimulationRun.Execute(with, new RunOptions()), SimulationRun.Execute(without, new RunOptions()));
    }

    [Fact]
    public void A_need_that_is_not_understood_does_not_count_in_the_decision()
    {
        var unheard = Hearing(World(lostShare: 1, Everybody, Interpreters(1, StationWorld.Station)));
        var heard = Hearing(World(lostShare: 1, Everybody, Interpreters(1, StationWorld.Station, StationWorld.Office)));

        Assert.Equal(0, StationWorld.Count(unheard, TalliedEvent.Recognised));
        Assert.True(StationWorld.Count(unheard, TalliedEvent.Refused) > 500);
        Assert.Equal(0, StationWorld.Count(heard, TalliedEvent.Refused));
        Assert.Equal(
            StationWorld.Count(unheard, TalliedEvent.Refused), StationWorld.Count(heard, TalliedEvent.Recognised));
    }

    [Fact]
    public void Where_everybody_speaks_Spanish_interpreters_change_nothing()
    {
        var interpreters = new InterpretersInstrument { At = [StationWorld.Station, StationWorld.Office], Share = Fixed(1) };

        SameResult.Assert(
            SimulationRun.Execute(StationWorld.With(Everybody), new RunOptions()),
            SimulationRun.Execute(StationWorld.With(Everybody, interpreters), new RunOptions()));
    }

    [Fact]
    public void Interpreters_with_a_share_of_zero_or_for_others_change_nothing()
    {
        var without = SimulationRun.Execute(World(lostShare: 0.7, Everybody), new RunOptions());

        SameResult.Assert(
            without,
            SimulationRun.Execute(
                World(lostShare: 0.7, Everybody, Interpreters(0, StationWorld.Station)),
                new RunOptions()));
        SameResult.Assert(
            without,
            SimulationRun.Execute(
                World(lostShare: 0.7, Everybody, Interpreters(1, StationWorld.Station) with { Groups = [TestGroup.Caribbean] }),
                new RunOptions()));
    }

    private static InterpretersInstrument Interpreters(double share, params ImmutableArray<PlaceId> at) =>
        new() { At = at, Share = Fixed(share) };

    private static (long Claims, long Detained) ClaimsAmongDetained(Scenario scenario)
    {
        using var simulation = DayByDay.Run(scenario);
        return (simulation.Count(TalliedEvent.ClaimedInDetention), simulation.Count(TalliedEvent.Detained));
    }

    /// <summary>Nobody is stopped, and everybody who learns of the office claims.</summary>
    private static Scenario Passing(Scenario scenario) => scenario with
    {
        Policy = [.. scenario.Policy.Where(entry => entry.Instrument is not CheckpointInstrument)],
        Parameters = scenario.Parameters with
        {
            Asylum = scenario.Parameters.Asylum with { OfficeReachShare = 1, ClaimShareOnwardGoal = 1 },
        },
    };

    /// <summary>
    /// A need that is understood is recognised, all other claims are rejected; the asylum agency has no interpreters of
    /// its own.
    /// </summary>
    private static Scenario Hearing(Scenario scenario) => scenario with
    {
        Parameters = scenario.Parameters with
        {
            Language = scenario.Parameters.Language with { InterpretedHearingShare = 0 },
            Asylum = scenario.Parameters.Asylum with
            {
                RecognisedShareWithNeed = 1,
                ComplementaryShareWithNeed = 0,
                RecognisedShareWithoutNeed = 0,
            },
        },
    };

    private static Scenario World(double lostShare, params ImmutableArray<Instrument> more) => StationWorld.With(
        PartyKind.Adult,
        TestGroup.African,
        parameters => Unspoken(parameters, lostShare),
        more);

    private static ModelParameters Unspoken(ModelParameters parameters, double lostShare) => parameters with
    {
        Groups = parameters.Groups.Speaking(0, TestGroup.African),
        Language = parameters.Language with { LostShare = lostShare },
        Detention = parameters.Detention with
        {
            ClaimShareInformed = ClaimShare,
            IntimidationShare = Talked,
            ReturnedShareExtraRegional = 1,
        },
    };
}
