using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Agreements;

public sealed class TransferEventsTests
{
    [Fact]
    public void At_a_share_of_one_everybody_is_flown_out_and_counts_as_refouled_if_in_need()
    {
        using var run = DayByDay.Run(World(1000));

        Assert.Equal(1000, run.Count(TalliedEvent.Departed));
        Assert.Equal(1000, run.Count(TalliedEvent.TransferredToThirdCountry));
        Assert.Equal(1000, run.Count(TalliedEvent.RefouledByDestinationCountry));
        Assert.Equal(0, run.Count(TalliedEvent.DetainedByDestinationCountry));
    }

    [Fact]
    public void A_party_flown_out_without_a_need_is_not_refouled_and_has_the_transfer_as_its_fate()
    {
        var world = Scenario(1000);
        world.Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(0, TestGroup.Honduran) });
        var scenario = world.Build();

        var run = SimulationRun.Execute(scenario, new RunOptions());
        var table = run.Fates.TransitionsTo(run.Fates);

        Assert.Equal(0, run.Outcomes.Total(IndexOf("refouled")));
        Assert.Equal(1000, table[(int)Fate.TransferredToThirdCountry, (int)Fate.TransferredToThirdCountry]);
    }

    [Fact]
    public void Claims_in_the_third_country_follow_the_claim_share()
    {
        const int People = 10_000;
        const double Share = 0.2;
        var world = Scenario(People).Parameters(parameters => parameters with
        {
            CooperativeAgreement = parameters.CooperativeAgreement with { ClaimShare = Share, ClaimAbandonedShare = 0, TryAgainShare = 0 },
        });

        using var run = DayByDay.Run(world.Build());

        // Four standard deviations of a binomial count.
        var spread = 4 * Math.Sqrt(People * Share * (1 - Share));
        Assert.InRange(run.Count(TalliedEvent.ClaimedInThirdCountry), (People * Share) - spread, (People * Share) + spread);
        Assert.Equal(People, run.Count(TalliedEvent.ClaimedInThirdCountry) + run.Count(TalliedEvent.WentHomeAfterTransfer));
    }

    [Fact]
    public void Who_abandons_the_claim_goes_home_as_the_others_and_a_need_is_counted_once_as_refoulement()
    {
        const int People = 4000;
        var world = Scenario(People).Parameters(parameters => parameters with
        {
            CooperativeAgreement = new() { ClaimShare = 1, ClaimAbandonedShare = 0.47, TryAgainShare = 0 },
            Groups = parameters.Groups.InNeed(0.5, TestGroup.Honduran),
        });

        using var run = DayByDay.Run(world.Build());

        var home = run.Count(TalliedEvent.WentHomeAfterTransfer);
        var inNeed = run.Count(TalliedEvent.WentHomeInNeedAfterTransfer);
        Assert.Equal(People, run.Count(TalliedEvent.ClaimedInThirdCountry));
        Assert.Equal(home, run.Count(TalliedEvent.AbandonedClaimInThirdCountry));
        StationWorld.AssertShare(0.47, home, People);
        StationWorld.AssertShare(0.5, inNeed, home);
        StationWorld.AssertShare(0.5, run.Count(TalliedEvent.RefouledByDestinationCountry), People);
    }

    [Fact]
    public void Persons_are_counted_once_however_often_they_are_flown_out()
    {
        const int People = 500;
        var world = Scenario(People).Parameters(parameters => parameters with
        {
            CooperativeAgreement = parameters.CooperativeAgreement with { ClaimShare = 0, TryAgainShare = 1 },
            Return = parameters.Return with { RetryMedianDays = 1, RetrySigma = 0, MaxAttempts = 3 },
        });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(People, run.Count(TalliedEvent.FirstTransferred));
        Assert.Equal(3 * People, run.Count(TalliedEvent.TransferredToThirdCountry));
        Assert.Equal(2 * People, run.Count(TalliedEvent.TriesAgainAfterTransfer));
        Assert.Equal(People, run.Count(TalliedEvent.WentHomeInNeedAfterTransfer));
    }

    [Fact]
    public void A_party_that_tries_again_sets_out_from_the_third_country_and_not_from_home()
    {
        const int People = 1000;
        var world = Scenario(People).Parameters(parameters => parameters with
        {
            CooperativeAgreement = parameters.CooperativeAgreement with { ClaimShare = 0, TryAgainShare = 1 },
            Return = parameters.Return with { RetryMedianDays = 1, RetrySigma = 0, MaxAttempts = 2 },
        });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());
        var (fromHome, fromThere) = (0.0, 0.0);
        for (var month = 0; month < run.LegFlows.MonthCount; month++)
        {
            fromHome += run.LegFlows[month, 0];
            fromThere += run.LegFlows[month, 1];
        }

        Assert.Equal(People, fromHome);
        Assert.Equal(2 * People, fromThere);
    }

    /// <summary>A kind and groups to which the agreement below does not apply.</summary>
    public static TheoryData<PartyKind, NationalityGroup> Excluded => new()
    {
        { PartyKind.Child, TestGroup.Honduran },
        { PartyKind.Adult, TestGroup.Guatemalan },
        { PartyKind.Adult, TestGroup.Salvadoran },
    };

    [Theory]
    [MemberData(nameof(Excluded))]
    public void Excluded_kinds_nationals_and_groups_are_not_flown_out(PartyKind kind, NationalityGroup group)
    {
        var world = BorderWorld.ToSector(500, kind, group);
        world.Policy(new CooperativeAgreementInstrument
        {
            To = world["GT_GUA"],
            Share = Fixed(1),
            Groups = [TestGroup.Honduran, TestGroup.Guatemalan],
        });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.EncounteredByDestinationCountry) >= 500);
        Assert.Equal(0, run.Count(TalliedEvent.TransferredToThirdCountry));
    }

    [Fact]
    public void An_agreement_elsewhere_flies_nobody_out()
    {
        var world = BorderWorld.ToSector(500);
        world.Policy(new CooperativeAgreementInstrument { At = [world["US_POR"]], To = world["GT_GUA"], Share = Fixed(1) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(0, run.Count(TalliedEvent.TransferredToThirdCountry));
    }

    private static int IndexOf(string id) => OutcomeCatalog.All.IndexOf(OutcomeCatalog.All.First(outcome => outcome.Id == id));

    private static Scenario World(int people) => Scenario(people).Build();

    private static WorldBuilder Scenario(int people)
    {
        var world = BorderWorld.ToSector(people).Parameters(parameters => parameters with
        {
            CooperativeAgreement = parameters.CooperativeAgreement with { TryAgainShare = 0 },
        });
        return world.Policy(new CooperativeAgreementInstrument { To = world["GT_GUA"], Share = Fixed(1) });
    }
}
