using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Return;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>Agreements between governments in <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyAgreements
{
    /// <summary>Adds transfers, processing, exceptions and what ends them.</summary>
    public static void Add(WorldBuilder world, double factor) => world
        .Policy(
            new CooperativeAgreementInstrument
            {
                To = world["GT_GUA"],
                Groups = [TestGroup.Honduran, TestGroup.Salvadoran],
                Share = Fixed(0.3),
            },
            new DateOnly(2019, 4, 1))
        .Policy(
            new DestinationProcessingInstrument
            {
                At = [world["US_RGV"], world["US_SDC"]],
                PeoplePerDay = Fixed(1 * factor),
                HoldingPlaces = Fixed(5 * factor),
            },
            new DateOnly(2019, 3, 1))
        .Policy(new ExceptionAccessInstrument { At = [world["US_HID"]], PeoplePerDay = Fixed(1.5 * factor) }, new DateOnly(2019, 5, 1))
        .Policy(
            new ClaimsWhileWaitingInstrument { At = [world["MX_TIJ"], world["MX_REY"]], RatePerMonth = Fixed(0.05) },
            new DateOnly(2019, 4, 15))
        .Policy(new RefusalOfReturnsInstrument { Share = Fixed(0.5) }, new DateOnly(2019, 8, 1))
        .Policy(
            new HearingCapacityInstrument { At = [world["MX_TIJ"], world["MX_REY"]], PeoplePerMonth = Fixed(20 * factor) },
            new DateOnly(2019, 3, 1))
        .Policy(new HearingSuspensionInstrument { Share = Fixed(1) }, new DateOnly(2019, 7, 15))
        .Policy(new AssistedReturnInstrument { At = [world["MX_TIJ"], world["MX_REY"]], Share = Fixed(0.5) }, new DateOnly(2019, 5, 1))
        .Policy(
            new FamilyReunificationInstrument { At = [world["MX_TAP"]], Share = Fixed(0.5), DelayDays = Fixed(10) },
            new DateOnly(2019, 6, 1));
}
