using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Engine.Tests.Outcomes;

public sealed class PathwayTableTests
{
    private static readonly bool[] NoAndYes = [false, true];

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Everybody_has_one_pathway_and_the_fate_in_the_register(double sampleShare)
    {
        var run = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions { SampleShare = sampleShare });

        var ways = run.Fates.Pathways();

        var fates = run.Fates.TransitionsTo(run.Fates);
        foreach (var fate in Enum.GetValues<Fate>())
        {
            Assert.Equal(fates[(int)fate, (int)fate], People(ways, fate), 1e-6);
        }

        Assert.Equal(run.People / sampleShare, Enum.GetValues<Fate>().Sum(fate => People(ways, fate)), 1e-6);
        Assert.All(NoAndYes, stopped => Assert.All(NoAndYes, claimed =>
            Assert.True(Enum.GetValues<Fate>().Sum(fate => ways[stopped, claimed, fate]) > 0)));
    }

    [Fact]
    public void Without_controls_nobody_was_stopped_and_a_fate_of_detention_implies_a_stop()
    {
        var with = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions()).Fates.Pathways();
        var without = SimulationRun.Execute(BorderWorld.ToSector(1000).Build(), new RunOptions()).Fates.Pathways();

        Assert.True(Ways(with, true, true) + Ways(with, true, false) > 0);
        Assert.Equal(0, Ways(without, true, true) + Ways(without, true, false));
        Assert.True(with[true, false, Fate.Detained] > 0);
        Assert.Equal(0, with[false, true, Fate.Detained] + with[false, false, Fate.Detained]);
    }

    [Fact]
    public void A_party_that_pays_and_passes_a_control_was_not_apprehended()
    {
        var world = BorderWorld.ToSector(1000).Parameters(parameters => parameters with
        {
            Encounters = parameters.Encounters with { BribeShareCivil = 1, BribeUsd = 0 },
        });
        using var run = DayByDay.Run(world.With(place => TestWorlds.FullWatch(place["MX_CON"])));
        var ways = RunSummary.Of(run).Fates.Pathways();

        Assert.True(run.Count(TalliedEvent.Bribed) > 100);
        Assert.Equal(0, Ways(ways, true, true) + Ways(ways, true, false));
    }

    [Fact]
    public void A_party_heard_in_the_United_States_or_claiming_before_its_officers_has_claimed()
    {
        var heard = BorderWorld.ToSector(1000).Parameters(Asking(0)).With(world => BorderWorld.Returns(world));
        using var hearings = DayByDay.Run(heard);
        using var asking = DayByDay.Run(BorderWorld.ToSector(1000).Parameters(Asking(1)).Build());
        using var silent = DayByDay.Run(BorderWorld.ToSector(1000).Parameters(Asking(0)).Build());

        Assert.True(hearings.Count(TalliedEvent.AttendedHearing) > 500);
        Assert.Equal(hearings.Count(TalliedEvent.AttendedHearing), Ways(hearings, false, true), 1e-6);
        Assert.Equal(1000, Ways(asking, false, true), 1e-6);
        Assert.Equal(0, Ways(silent, false, true));
    }

    [Fact]
    public void A_child_sent_on_alone_has_the_past_of_its_family_until_then_and_none_of_what_follows()
    {
        var register = new FateRegister(1, 10);
        register.Sizes[0] = 3;
        register.Marks[1] = FateFlags.WithStanding(FateFlags.SentAlone, Fate.InDestinationCountry);
        register.Marks[0] = FateFlags.WithStanding(0, Fate.GaveUp);

        register.Remember(0, PathwayFlags.Stopped);
        register.ShareWithChild(0);
        register.Remember(0, PathwayFlags.Claimed);

        var ways = register.Pathways();
        Assert.Equal(10, ways[true, false, Fate.InDestinationCountry]);
        Assert.Equal(20, ways[true, true, Fate.GaveUp]);
    }

    [Fact]
    public void What_happens_to_a_child_sent_on_alone_is_not_its_familys_past()
    {
        var register = new FateRegister(1, 1);
        register.Sizes[0] = 2;
        register.Marks[1] = FateFlags.WithStanding(FateFlags.SentAlone, Fate.InDestinationCountry);
        register.Marks[0] = FateFlags.WithStanding(0, Fate.GaveUp);

        register.Remember(1, PathwayFlags.Claimed);

        Assert.Equal(1, register.Pathways()[false, true, Fate.InDestinationCountry]);
        Assert.Equal(1, register.Pathways()[false, false, Fate.GaveUp]);
    }

    private static Func<ModelParameters, ModelParameters> Asking(double share) => parameters => parameters with
    {
        ReturnToWait = parameters.ReturnToWait with { LastHearingShare = 1 },
        Border = parameters.Border with { AskAsylumShare = share, ScreeningPassShare = 1, ScreeningPassShareBarred = 1 },
    };

    private static double People(PathwayTable ways, Fate fate) =>
        NoAndYes.Sum(stopped => NoAndYes.Sum(claimed => ways[stopped, claimed, fate]));

    private static double Ways(Simulation run, bool stopped, bool claimed) =>
        Ways(RunSummary.Of(run).Fates.Pathways(), stopped, claimed);

    private static double Ways(PathwayTable ways, bool stopped, bool claimed) =>
        Enum.GetValues<Fate>().Sum(fate => ways[stopped, claimed, fate]);
}
