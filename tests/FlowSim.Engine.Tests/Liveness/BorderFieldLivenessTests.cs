using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Return;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Liveness;

/// <summary>
/// Each field of an instrument at the US border matters: changing it while it is in force changes the run.
/// </summary>
public sealed class BorderFieldLivenessTests
{
    private static readonly Scenario World = TestWorlds.Everything();
    private static readonly Lazy<RunResult> Baseline = new(() => SimulationRun.Execute(World, new RunOptions()));

    public static TheoryData<string> Fields =>
    [
        .. Changes.Keys,
    ];

    private static Dictionary<string, Func<Instrument, Instrument?>> Changes { get; } = new(StringComparer.Ordinal)
    {
        ["cooperative-agreement.share"] = Change<CooperativeAgreementInstrument>(it => it with { Share = Fixed(0.6) }),
        ["cooperative-agreement.to"] = Change<CooperativeAgreementInstrument>(it => it with { To = PlaceOf("HN_SPS") }),
        ["cooperative-agreement.at"] = Change<CooperativeAgreementInstrument>(it => it with { At = [PlaceOf("US_RGV")] }),
        ["cooperative-agreement.groups"] =
            Change<CooperativeAgreementInstrument>(it => it with { Groups = [TestGroup.Salvadoran] }),
        ["cooperative-agreement.kinds"] = Change<CooperativeAgreementInstrument>(it => it with { Kinds = [PartyKind.Family] }),
        ["destination-processing.people-per-day"] = Change<DestinationProcessingInstrument>(it => it with { PeoplePerDay = Fixed(3) }),
        ["destination-processing.holding-places"] = Change<DestinationProcessingInstrument>(it => it with { HoldingPlaces = Fixed(20) }),
        ["exception-access.people-per-day"] = Change<ExceptionAccessInstrument>(it => it with { PeoplePerDay = Fixed(20) }),
        ["claims-while-waiting.rate-per-month"] = Change<ClaimsWhileWaitingInstrument>(it => it with { RatePerMonth = Fixed(3) }),
        ["refusal-of-returns.share"] = Change<RefusalOfReturnsInstrument>(it => it with { Share = Fixed(1) }),
        ["refusal-of-returns.at"] = Change<RefusalOfReturnsInstrument>(it => it with { At = [PlaceOf("MX_TIJ")] }),
        ["hearing-capacity.at"] = Change<HearingCapacityInstrument>(it => it with { At = [PlaceOf("MX_MEX")] }),
        ["hearing-suspension.share"] = Change<HearingSuspensionInstrument>(it => it with { Share = Fixed(0.3) }),
        ["assisted-return.share"] = Change<AssistedReturnInstrument>(it => it with { Share = Fixed(1) }),
        ["family-reunification.share"] = Change<FamilyReunificationInstrument>(it => it with { Share = Fixed(1) }),
        ["family-reunification.delay-days"] = Change<FamilyReunificationInstrument>(it => it with { DelayDays = Fixed(40) }),
        ["return-to-wait.groups"] =
            Change<ReturnToWaitInstrument>(it => it with { Groups = [TestGroup.Honduran] }),
        ["return-to-wait.kinds"] = Change<ReturnToWaitInstrument>(it => it with { Kinds = [PartyKind.Adult] }),
        ["return-to-wait.exempt-share"] = Change<ReturnToWaitInstrument>(it => it with { ExemptShare = Fixed(0.5) }),
        ["return-to-wait.lateral-share"] = Change<ReturnToWaitInstrument>(it =>
            it with { LateralShare = Fixed(0.5) }),
        ["return-to-wait.lateral-to"] = Change<ReturnToWaitInstrument>(it => it with { LateralTo = [PlaceOf("MX_MEX")] }),
        ["port-intake.early-slot-share"] =
            Change<PortIntakeInstrument>(it => it with { EarlySlotShare = Fixed(0.5), EarlySlotUsd = Fixed(100) }),
        ["port-intake.early-slot-usd"] = Change<PortIntakeInstrument>(it => it with { EarlySlotShare = Fixed(0.5) }),
        ["port-intake.lost-slot-share"] = Change<PortIntakeInstrument>(it => it with { LostSlotShare = Fixed(0.5) }),
        ["transit-bar.at"] = Change<TransitBarInstrument>(it => it with { At = [PlaceOf("US_RGV")] }),
        ["transit-bar.groups"] = Change<TransitBarInstrument>(it => it with { Groups = [TestGroup.Honduran] }),
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_that_is_changed_changes_the_run(string field)
    {
        var changed = World with
        {
            Policy = [.. World.Policy.Select(entry => entry with { Instrument = Changes[field](entry.Instrument) ?? entry.Instrument })],
        };
        Assert.NotEqual(World.Policy.AsEnumerable(), changed.Policy);

        Assert.False(SameResult.Is(Baseline.Value, SimulationRun.Execute(changed, new RunOptions())), field);
    }

    private static Model.Network.PlaceId PlaceOf(string code) => World.Network.Places.First(place => place.Code == code).Id;

    private static Func<Instrument, Instrument?> Change<T>(Func<T, T> change)
        where T : Instrument => instrument => instrument is T it ? change(it) : null;
}
