using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Encounters;
using FlowSim.Model.Hazards;
using FlowSim.Model.Journey;
using FlowSim.Model.UsBorder;

namespace FlowSim.Model.Policy;

/// <summary>Every kind of instrument by the word scenario files use for it.</summary>
public static class InstrumentKinds
{
    /// <summary>The record of each kind, in the order of a journey.</summary>
    public static IReadOnlyDictionary<string, Type> ByKey { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["caravan"] = typeof(CaravanInstrument),
        ["checkpoint"] = typeof(CheckpointInstrument),
        ["patrol"] = typeof(PatrolInstrument),
        ["screening"] = typeof(ScreeningInstrument),
        ["organised-crime"] = typeof(OrganisedCrimeInstrument),
        ["prosecution"] = typeof(ProsecutionInstrument),
        ["shelter"] = typeof(ShelterInstrument),
        ["detention-station"] = typeof(DetentionStationInstrument),
        ["rights-information"] = typeof(RightsInformationInstrument),
        ["asylum-protocol"] = typeof(AsylumProtocolInstrument),
        ["child-detention-ban"] = typeof(ChildDetentionBanInstrument),
        ["containment"] = typeof(ContainmentInstrument),
        ["alternatives-to-detention"] = typeof(AlternativesToDetentionInstrument),
        ["deportation-capacity"] = typeof(DeportationCapacityInstrument),
        ["asylum-office"] = typeof(AsylumOfficeInstrument),
        ["asylum-desk"] = typeof(AsylumDeskInstrument),
        ["legal-aid"] = typeof(LegalAidInstrument),
        ["port-intake"] = typeof(PortIntakeInstrument),
        ["remain-in-mexico"] = typeof(RemainInMexicoInstrument),
        ["transit-bar"] = typeof(TransitBarInstrument),
        ["expulsion"] = typeof(ExpulsionInstrument),
    };

    /// <summary>The word scenario files use for an instrument.</summary>
    public static string KeyOf(Instrument instrument) => ByKey.First(kind => kind.Value == instrument.GetType()).Key;
}
