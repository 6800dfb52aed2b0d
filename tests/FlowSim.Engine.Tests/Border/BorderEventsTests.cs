using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border;

public sealed class UsBorderEventsTests
{
    private const int People = 4000;

    [Fact]
    public void If_everybody_is_expelled_nobody_enters_between_ports_and_no_claim_is_heard()
    {
        using var run = DayByDay.Run(BorderWorld.ToSector(People).With(_ => Expulsion(1)));

        var met = run.Count(TalliedEvent.EncounteredByDestinationCountry);
        Assert.True(met >= People);
        Assert.Equal(met, run.Count(TalliedEvent.ExpelledByDestinationCountry));
        Assert.Equal(met, run.Count(TalliedEvent.RefouledByDestinationCountry));
    }

    [Fact]
    public void The_given_share_of_those_encountered_is_expelled()
    {
        using var run = DayByDay.Run(BorderWorld.ToSector(People).With(_ => Expulsion(0.3)));

        StationWorld.AssertShare(
            0.3,
            run.Count(TalliedEvent.ExpelledByDestinationCountry),
            run.Count(TalliedEvent.EncounteredByDestinationCountry));
    }

    [Fact]
    public void Unaccompanied_children_are_not_expelled()
    {
        using var run = DayByDay.Run(BorderWorld.ToSector(People, PartyKind.Child).With(_ => Expulsion(1)));

        Assert.Equal(0, run.Count(TalliedEvent.ExpelledByDestinationCountry));
        Assert.Equal(People, run.Count(TalliedEvent.ReleasedInDestinationCountry));
    }

    [Fact]
    public void Nobody_is_expelled_at_a_port()
    {
        using var run = DayByDay.Run(BorderWorld.ToPort(People).With(_ => Expulsion(1)));

        Assert.Equal(People, run.Count(TalliedEvent.EncounteredByDestinationCountry));
        Assert.Equal(0, run.Count(TalliedEvent.ExpelledByDestinationCountry));
    }

    [Fact]
    public void Those_to_whom_the_bar_applies_are_removed_by_its_standard_and_count_as_refouled()
    {
        using var run = DayByDay.Run(Asking(screened: 1, barred: 0).With(_ => new TransitBarInstrument { Share = Fixed(0.4) }));

        StationWorld.AssertShare(
            0.4, run.Count(TalliedEvent.RemovedByDestinationCountry), run.Count(TalliedEvent.DetainedByDestinationCountry));
        Assert.Equal(run.Count(TalliedEvent.RemovedByDestinationCountry), run.Count(TalliedEvent.RefouledByDestinationCountry));
    }

    [Fact]
    public void A_bar_for_others_or_elsewhere_bars_nobody()
    {
        using var others = DayByDay.Run(Asking(screened: 1, barred: 0).With(_ =>
            new TransitBarInstrument { Share = Fixed(1), Groups = [TestGroup.African] }));
        using var elsewhere = DayByDay.Run(Asking(screened: 1, barred: 0).With(world =>
            new TransitBarInstrument { Share = Fixed(1), At = [world["US_POR"]] }));

        Assert.Equal(0, others.Count(TalliedEvent.RemovedByDestinationCountry));
        Assert.Equal(0, elsewhere.Count(TalliedEvent.RemovedByDestinationCountry));
    }

    [Fact]
    public void Failing_the_screening_without_the_bar_is_a_wrong_refusal_and_no_refoulement()
    {
        using var run = DayByDay.Run(Asking(screened: 0, barred: 0).Build());

        Assert.True(run.Count(TalliedEvent.RemovedByDestinationCountry) >= People * 9 / 10);
        Assert.Equal(0, run.Count(TalliedEvent.RefouledByDestinationCountry));
        Assert.Equal(run.Count(TalliedEvent.RemovedByDestinationCountry), run.Count(TalliedEvent.RemovedAfterWrongRefusal));
    }

    [Fact]
    public void Between_ports_a_share_asks_and_at_a_port_everybody()
    {
        using var sector = DayByDay.Run(BorderWorld.ToSector(People).Parameters(Screened).Build());
        using var port = DayByDay.Run(BorderWorld.ToPort(People).Parameters(Screened).Build());

        StationWorld.AssertShare(
            0.4, sector.Count(TalliedEvent.RefouledByDestinationCountry), sector.Count(TalliedEvent.DetainedByDestinationCountry));
        Assert.Equal(People, port.Count(TalliedEvent.DetainedByDestinationCountry));
        Assert.Equal(0, port.Count(TalliedEvent.RefouledByDestinationCountry));

        static ModelParameters Screened(ModelParameters parameters) =>
            parameters with { Border = parameters.Border with { AskAsylumShare = 0.6, ScreeningPassShare = 1 } };
    }

    [Fact]
    public void The_bar_applies_to_the_cases_of_families_that_are_released()
    {
        using var run = DayByDay.Run(
            BorderWorld.ToSector(People, PartyKind.Family).With(_ => new TransitBarInstrument { Share = Fixed(0.4) }));

        var released = run.Count(TalliedEvent.ReleasedInDestinationCountry);
        Assert.Equal(run.Count(TalliedEvent.Departed), released);
        StationWorld.AssertShare(0.4, run.Count(TalliedEvent.BarredFromAsylum), released);
    }

    [Fact]
    public void Nobody_is_barred_from_asylum_who_does_not_need_it()
    {
        using var run = DayByDay.Run(BorderWorld.ToSector(People)
            .Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(0) })
            .With(_ => new TransitBarInstrument { Share = Fixed(1) }));

        Assert.True(run.Count(TalliedEvent.DetainedByDestinationCountry) > 0);
        Assert.Equal(0, run.Count(TalliedEvent.BarredFromAsylum));
    }

    [Fact]
    public void The_bar_spares_those_whom_the_transit_country_refused()
    {
        using var run = DayByDay.Run(RefusedOnTheWay().With(_ => new TransitBarInstrument { Share = Fixed(1) }));

        Assert.Equal(People, run.Count(TalliedEvent.Refused));
        Assert.Equal(0, run.Count(TalliedEvent.BarredFromAsylum));
        Assert.Equal(People, run.Count(TalliedEvent.ReleasedInDestinationCountry));
    }

    [Fact]
    public void A_party_that_was_refused_on_the_way_and_expelled_is_not_refouled_but_wrongly_refused()
    {
        using var run = DayByDay.Run(RefusedOnTheWay().With(_ => Expulsion(1)));

        Assert.True(run.Count(TalliedEvent.ExpelledByDestinationCountry) >= People);
        Assert.Equal(0, run.Count(TalliedEvent.RefouledByDestinationCountry));
        Assert.Equal(run.Count(TalliedEvent.ExpelledByDestinationCountry), run.Count(TalliedEvent.RemovedAfterWrongRefusal));
    }

    [Fact]
    public void However_often_people_are_expelled_each_is_counted_once_among_the_expelled()
    {
        using var run = DayByDay.Run(Asking(screened: 1, barred: 1).With(_ => Expulsion(0.6)));

        StationWorld.AssertShare(0.6, run.Count(TalliedEvent.FirstExpelled), People);
        Assert.True(run.Count(TalliedEvent.ExpelledByDestinationCountry) > run.Count(TalliedEvent.FirstExpelled));
        Assert.Equal(run.Count(TalliedEvent.FirstExpelled), run.Count(TalliedEvent.FirstRefouled));
    }

    [Fact]
    public void The_share_of_adults_who_are_not_encountered_enters_undetected()
    {
        using var run = DayByDay.Run(BorderWorld.ToSector(People)
            .Parameters(parameters => parameters with { Border = parameters.Border with { AdultDetectionShare = 0.7 } })
            .Build());

        var reached = run.Count(TalliedEvent.ReachedDestinationCountry);
        StationWorld.AssertShare(0.3, run.Count(TalliedEvent.EnteredUndetected), reached);
        Assert.Equal(reached, run.Count(TalliedEvent.EnteredUndetected) + run.Count(TalliedEvent.EncounteredByDestinationCountry));
    }

    /// <summary>Everybody claims asylum in the transit country, is refused, goes on, asks again and passes.</summary>
    private static WorldBuilder RefusedOnTheWay()
    {
        var world = BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            Asylum = parameters.Asylum with
            {
                OfficeReachShare = 1,
                ClaimShareOnwardGoal = 1,
                DropoutRate = 0,
                DecisionsPerOfficerYear = 1000,
                RecognisedShareWithNeed = 0,
                ComplementaryShareWithNeed = 0,
                RefusedGoOnShare = 1,
            },
            Border = parameters.Border with { AskAsylumShare = 1, ScreeningPassShare = 1, ScreeningPassShareBarred = 0 },
        });
        return world.Policy(new AsylumOfficeInstrument { At = [world["MX_CON"]], Officers = Fixed(1000) });
    }

    private static ExpulsionInstrument Expulsion(double share) => new() { Share = Fixed(share) };

    /// <summary>Everybody claims; the shares that pass are given.</summary>
    private static WorldBuilder Asking(double screened, double barred) =>
        BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            Border = parameters.Border with
            {
                AskAsylumShare = 1,
                ScreeningPassShare = screened,
                ScreeningPassShareBarred = barred,
            },
        });
}
