using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Perception;
using FlowSim.Model.Return;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Model.Policy;

/// <summary>All kinds of instrument, by their keyword in scenario files.</summary>
public static class InstrumentKinds
{
    /// <summary>The record of each kind, in the order of a journey.</summary>
    public static IReadOnlyDictionary<string, Type> ByKey { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["resettlement"] = typeof(ResettlementInstrument),
        ["caravan"] = typeof(CaravanInstrument),
        ["checkpoint"] = typeof(CheckpointInstrument),
        ["patrol"] = typeof(PatrolInstrument),
        ["enforcement-effort"] = typeof(EnforcementEffortInstrument),
        ["redeployment"] = typeof(RedeploymentInstrument),
        ["screening"] = typeof(ScreeningInstrument),
        ["oversight"] = typeof(OversightInstrument),
        ["rail-control"] = typeof(RailControlInstrument),
        ["caravan-dispersal"] = typeof(CaravanDispersalInstrument),
        ["information-shock"] = typeof(InformationShockInstrument),
        ["organised-crime"] = typeof(OrganisedCrimeInstrument),
        ["prosecution"] = typeof(ProsecutionInstrument),
        ["humanitarian-card"] = typeof(HumanitarianCardInstrument),
        ["bus"] = typeof(BusInstrument),
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
        ["asylum-budget"] = typeof(AsylumBudgetInstrument),
        ["seconded-officers"] = typeof(SecondedOfficersInstrument),
        ["applicant-support"] = typeof(ApplicantSupportInstrument),
        ["applicant-relocation"] = typeof(ApplicantRelocationInstrument),
        ["freedom-of-movement"] = typeof(FreedomOfMovementInstrument),
        ["legal-aid"] = typeof(LegalAidInstrument),
        ["interpreters"] = typeof(InterpretersInstrument),
        ["border-agents"] = typeof(BorderAgentsInstrument),
        ["barrier"] = typeof(BarrierInstrument),
        ["crossing-danger"] = typeof(CrossingDangerInstrument),
        ["port-intake"] = typeof(PortIntakeInstrument),
        ["return-to-wait"] = typeof(ReturnToWaitInstrument),
        ["transit-bar"] = typeof(TransitBarInstrument),
        ["expulsion"] = typeof(ExpulsionInstrument),
        ["cooperative-agreement"] = typeof(CooperativeAgreementInstrument),
        ["destination-processing"] = typeof(DestinationProcessingInstrument),
        ["exception-access"] = typeof(ExceptionAccessInstrument),
        ["claims-while-waiting"] = typeof(ClaimsWhileWaitingInstrument),
        ["refusal-of-returns"] = typeof(RefusalOfReturnsInstrument),
        ["hearing-capacity"] = typeof(HearingCapacityInstrument),
        ["hearing-suspension"] = typeof(HearingSuspensionInstrument),
        ["assisted-return"] = typeof(AssistedReturnInstrument),
        ["family-reunification"] = typeof(FamilyReunificationInstrument),
    };

    /// <summary>The keyword of an instrument in scenario files.</summary>
    public static string KeyOf(Instrument instrument) => ByKey.First(kind => kind.Value == instrument.GetType()).Key;
}
