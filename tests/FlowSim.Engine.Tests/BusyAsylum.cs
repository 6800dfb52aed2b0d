using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Travel.Shelters;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>Shelters, detention and asylum in <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyAsylum
{
    /// <summary>Adds shelters, stations and the offices of the asylum agency.</summary>
    public static void AddInstitutions(WorldBuilder world, double factor) => world
        .Policy(new ShelterInstrument { At = [world["MX_TEN"], world["MX_TIJ"]] })
        .Policy(new ShelterInstrument { At = [world["MX_MEX"]], Beds = Fixed(10 * factor) })
        .Policy(new DetentionStationInstrument { At = [world["MX_TAP"]], Places = Fixed(15 * factor) })
        .Policy(new DetentionStationInstrument { At = [world["MX_IXT"], world["MX_MEX"]], Places = Fixed(6 * factor) })
        .Policy(new RightsInformationInstrument { Share = Fixed(0.6) }, new DateOnly(2019, 4, 1))
        .Policy(new AlternativesToDetentionInstrument { Share = Fixed(0.5), Compliance = Fixed(0.7) }, new DateOnly(2019, 2, 1))
        .Policy(new DeportationCapacityInstrument { PeoplePerDay = Fixed(1 * factor) })
        .Policy(new AsylumOfficeInstrument { At = [world["MX_TAP"], world["MX_MEX"]], Officers = Fixed(2 * factor) })
        .Policy(
            new AsylumOfficeInstrument { At = [world["MX_TAP"]], Officers = Fixed(0), AdmissionOfficers = Fixed(0.2 * factor) },
            new DateOnly(2019, 3, 1))
        .Policy(new AsylumDeskInstrument { At = [world["MX_TEN"]], Officers = Fixed(0.01 * factor) }, new DateOnly(2019, 3, 15));

    /// <summary>Adds the rights of people who are detained or wait for a decision.</summary>
    public static void AddProtection(WorldBuilder world) => world
        .Policy(
            new AsylumProtocolInstrument
            {
                Coverage = Fixed(0.9),
                BuyIn = Fixed(0.8),
                RampMonths = Fixed(3),
                InstituteDelayMonths = Fixed(0.5),
                ExpeditedDays = Fixed(15),
            },
            new DateOnly(2019, 3, 1))
        .Policy(new LegalAidInstrument { At = [world["MX_TAP"]], Share = Fixed(0.4) }, new DateOnly(2019, 2, 10))
        .Policy(new InterpretersInstrument { At = [world["MX_TAP"], world["MX_TEN"], world["MX_MEX"]], Share = Fixed(0.8) })
        .Policy(
            new FreedomOfMovementInstrument { At = [world["MX_TAP"], world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.7) })
        .Policy(
            new ContainmentInstrument { At = [world["MX_TAP"]], MedianDays = Fixed(8), StayFactor = Fixed(1.5) },
            new DateOnly(2019, 3, 1))
        .Policy(
            new ChildDetentionBanInstrument { Share = Fixed(0.3), ReturnedShare = Fixed(0.4) },
            new DateOnly(2019, 5, 1));
}
