namespace FlowSim.Experiments.Instruments;

/// <summary>
/// One entry of each kind of instrument that has an effect in the small world. A new kind adds its line here.
/// </summary>
internal static class InstrumentSamples
{
    /// <summary>The text after the keyword of each kind.</summary>
    public static IReadOnlyDictionary<string, string> ByKind { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alternatives-to-detention"] = "{share: 0.5, kinds: [family, child]}",
        ["applicant-relocation"] = "{at: [MX_TAP, MX_TEN], to: MX_MEX, share: 0.8}",
        ["applicant-support"] = "{share: 0.8}",
        ["assisted-return"] = "{at: [MX_TIJ], share: 0.9}",
        ["asylum-budget"] = "{local-million-per-year: 5}",
        ["asylum-desk"] = "{at: [MX_TAP], officers: 1}",
        ["asylum-office"] = "{at: [MX_ARR, MX_MEX], officers: 2, admission-officers: 1}",
        ["asylum-protocol"] = "{coverage: 0.9, buy-in: 0.9, ramp-months: 1, institute-delay-months: 0.5, expedited-days: 15}",
        ["barrier"] = "{at: [US_RGV], share: 0.9}",
        ["border-agents"] = "{at: [US_RGV, US_SDC], per-km: 50}",
        ["bus"] = "{at: [MX_TAP], to: MX_MEX, share: 0.5, hours: 20}",
        ["caravan"] = "{origins: [HN_SPS], share: 0.4}",
        ["caravan-dispersal"] = "{at: [MX_TAP, MX_ARR], share: 0.5}",
        ["checkpoint"] = "{at: [MX_TAP], officers: 15, force: inm}",
        ["child-detention-ban"] = "{share: 0.9, returned-share: 0.3}",
        ["claims-while-waiting"] = "{at: [MX_TIJ], rate-per-month: 0.5}",
        ["containment"] = "{at: [MX_TAP], groups: [honduran, caribbean, african], median-days: 30}",
        ["cooperative-agreement"] = "{share: 0.4, to: GT_GUA}",
        ["crossing-danger"] = "{at: [US_RGV, US_SDC], deaths-hot: 500, deaths-cool: 500}",
        ["deportation-capacity"] = "{people-per-day: 1}",
        ["detention-station"] = "{at: [MX_ARR, MX_IXT], places: 10}",
        ["enforcement-effort"] = "{factor: 3}",
        ["exception-access"] = "{at: [US_HID, US_SYS], people-per-day: 3}",
        ["expulsion"] = "{share: 0.5}",
        ["family-reunification"] = "{at: [MX_TAP, MX_MEX], share: 0.8, delay-days: 10}",
        ["freedom-of-movement"] = "{at: [MX_TAP, MX_TEN], to: MX_MEX, share: 0.9}",
        ["hearing-capacity"] = "{at: [MX_REY, MX_TIJ], people-per-month: 5}",
        ["hearing-suspension"] = "{share: 0.8}",
        ["humanitarian-card"] = "{at: [MX_TAP], people-per-day: 5, delay-days: 3}",
        ["information-shock"] = "{setback: 0.3, half-life-days: 60}",
        ["interpreters"] = "{at: [MX_TAP, MX_MEX, MX_TEN], share: 0.9}",
        ["legal-aid"] = "{at: [MX_TAP], share: 0.8}",
        ["organised-crime"] = "{at: [MX_TIJ], strength: 3}",
        ["oversight"] = "{bribes: 0.3, abuse: 0.5, collusion: 0.3, intimidation: 0.5, reporting: 2}",
        ["patrol"] = "{at: [MX_IXT], officers: 10, force: national-guard}",
        ["port-intake"] = "{at: [US_SYS], people-per-day: 3}",
        ["prosecution"] = "{sanction-chance: 0.5}",
        ["rail-control"] = "{at: [MX_ARR], coverage: 1, boarding: 0.5}",
        ["redeployment"] = "{share: 1, lag-days: 5}",
        ["refusal-of-returns"] = "{share: 0.8}",
        ["return-to-wait"] = "{at: [US_HID, US_RGV], return-to: MX_REY, share: 0.6}",
        ["resettlement"] = "{origins: [HN_SPS, GT_GUA], places-per-year: 500, wait-months: 1}",
        ["rights-information"] = "{share: 0.9}",
        ["screening"] = "{share: 0.5}",
        ["seconded-officers"] = "{officers: 5}",
        ["shelter"] = "{at: [MX_TAP, MX_TIJ]}",
        ["transit-bar"] = "{share: 0.8}",
        ["destination-processing"] = "{at: [US_RGV, US_SDC], people-per-day: 1, holding-places: 3}",
    };
}
