using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.TransitBar;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>The US border of <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyBorder
{
    /// <summary>Adds agents, a barrier and danger between ports.</summary>
    public static void AddCrossings(WorldBuilder world) => world
        .Policy(new BorderAgentsInstrument { At = [world["US_RGV"]], PerKm = Fixed(3) })
        .Policy(new BarrierInstrument { At = [world["US_SDC"]], Share = Fixed(0.4) }, new DateOnly(2019, 3, 15))
        .Policy(
            new CrossingDangerInstrument
            {
                At = [world["US_RGV"], world["US_SDC"]],
                DeathsHot = Fixed(300),
                DeathsCool = Fixed(100),
                HotFrom = Fixed(5),
                HotUntil = Fixed(8),
                PeoplePerDay = Fixed(0.2),
                BarrierShare = Fixed(0.1),
            });

    /// <summary>Adds metered ports, Remain in Mexico, the transit bar and expulsions.</summary>
    public static void Add(WorldBuilder world, double factor) => world
        .Policy(
            new PortIntakeInstrument
            {
                At = [world["US_HID"], world["US_SYS"]],
                PeoplePerDay = Fixed(0.5 * factor),
                TurnedBackShare = Fixed(0.1),
            },
            new DateOnly(2019, 2, 15))
        .Policy(
            new PortIntakeInstrument
            {
                At = [world["US_SYS"]],
                PeoplePerDay = Fixed(0.3 * factor),
                EarlySlotShare = Fixed(0.3),
                EarlySlotUsd = Fixed(50),
                LostSlotShare = Fixed(0.05),
                TurnedBackShare = Fixed(0.1),
            },
            new DateOnly(2019, 3, 1))
        .Policy(
            new ReturnToWaitInstrument { At = [world["US_SYS"], world["US_SDC"]], ReturnTo = world["MX_TIJ"], Share = Fixed(0.6) },
            new DateOnly(2019, 2, 1))
        .Policy(
            new ReturnToWaitInstrument
            {
                At = [world["US_HID"], world["US_RGV"]],
                ReturnTo = world["MX_REY"],
                Share = Fixed(0.6),
                ExemptShare = Fixed(0.1),
                LateralShare = Fixed(0.2),
                LateralTo = [world["MX_TIJ"]],
            },
            new DateOnly(2019, 4, 1))
        .Policy(new TransitBarInstrument { Share = Fixed(0.8) }, new DateOnly(2019, 5, 15))
        .Policy(new ExpulsionInstrument { Share = Fixed(0.5) }, new DateOnly(2019, 7, 1));
}
