using FlowSim.Model.Asylum;
using FlowSim.Model.Departure;
using FlowSim.Model.People;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Cards;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>Resettlement, cards and support in <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyPapers
{
    /// <summary>Adds resettlement, humanitarian visitor cards, buses, and money and officers for the asylum agency.</summary>
    public static void Add(WorldBuilder world, double factor) => world
        .Policy(
            new ResettlementInstrument
            {
                Origins = [world["HN_SPS"], world["GT_GUA"]],
                Kinds = [PartyKind.Family, PartyKind.Child],
                PlacesPerYear = Fixed(150 * factor),
                WaitMonths = Fixed(1),
            },
            new DateOnly(2019, 2, 1))
        .Policy(
            new HumanitarianCardInstrument
            {
                At = [world["MX_TAP"]],
                DrawnFrom = [world["GT_GUA"]],
                PeoplePerDay = Fixed(1 * factor),
                DelayDays = Fixed(3),
                ShareWithoutNeed = Fixed(0.5),
            },
            new DateOnly(2019, 3, 1),
            new DateOnly(2019, 6, 1))
        .Policy(
            new BusInstrument { At = [world["MX_TAP"], world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.3), Hours = Fixed(20) },
            new DateOnly(2019, 3, 1))
        .Policy(new AsylumBudgetInstrument { LocalMillionPerYear = Fixed(0.5 * factor) })
        .Policy(
            new SecondedOfficersInstrument { Officers = Fixed(1 * factor), At = [world["MX_MEX"]] },
            new DateOnly(2019, 4, 1),
            new DateOnly(2019, 8, 1))
        .Policy(new ApplicantSupportInstrument { Share = Fixed(0.5) })
        .Policy(new ApplicantRelocationInstrument { At = [world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.3) });
}
