using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.Reunification;

public sealed class ReunificationEventsTests
{
    private const int People = 2000;
    private const double Kin = 0.8;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Children_with_relatives_are_brought_to_them_from_stations_and_from_liberty(bool isDetained)
    {
        using var run = DayByDay.Run(World(PartyKind.Child, isDetained, share: 1));

        var spread = 4 * Math.Sqrt(People * Kin * (1 - Kin));
        Assert.InRange(run.Count(TalliedEvent.ReunitedWithFamily), (People * Kin) - spread, (People * Kin) + spread);
        Assert.Equal(isDetained, run.Count(TalliedEvent.Detained) > 0);
    }

    [Fact]
    public void Adults_are_not_brought_to_relatives()
    {
        using var run = DayByDay.Run(World(PartyKind.Adult, isDetained: false, share: 1));

        Assert.Equal(0, run.Count(TalliedEvent.ReunitedWithFamily));
    }

    [Fact]
    public void An_eligible_child_stays_until_the_procedure_ends()
    {
        var world = BorderWorld.ToSector(People, PartyKind.Child);
        world.Policy(new FamilyReunificationInstrument { At = [world["MX_CON"]], Share = Fixed(1), DelayDays = Fixed(400) });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.ReunificationBegun) > 1000);
        Assert.Equal(0, run.Count(TalliedEvent.ReunitedWithFamily));
    }

    private static Model.Scenario World(PartyKind kind, bool isDetained, double share)
    {
        var world = BorderWorld.ToSector(People, kind).Parameters(parameters => parameters with
        {
            Encounters = parameters.Encounters with { MaxStopRate = 100 },
            Border = parameters.Border with { ChildKinShare = Kin },
        });
        world.Policy(new FamilyReunificationInstrument { At = [world["MX_CON"]], Share = Fixed(share), DelayDays = Fixed(20) });
        if (isDetained)
        {
            world.Policy(TestWorlds.FullWatch(world["GT_GUA"]))
                .Policy(new DetentionStationInstrument { At = [world["MX_CON"]], Places = Fixed(10_000) });
        }

        return world.Build();
    }
}
