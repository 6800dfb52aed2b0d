namespace FlowSim.Experiments.Instruments;

/// <summary>One entry of each kind of instrument that does something in the small world; a new kind adds its line here.</summary>
internal static class InstrumentSamples
{
    /// <summary>What is written after the word of each kind.</summary>
    public static IReadOnlyDictionary<string, string> ByKind { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alternatives-to-detention"] = "{share: 0.5, kinds: [family, child]}",
        ["asylum-desk"] = "{at: [MX_TAP], officers: 1}",
        ["asylum-office"] = "{at: [MX_ARR, MX_MEX], officers: 2}",
        ["caravan"] = "{origins: [HN_SPS], share: 0.4}",
        ["checkpoint"] = "{at: [MX_TAP], officers: 15, force: inm}",
        ["deportation-capacity"] = "{people-per-day: 1}",
        ["detention-station"] = "{at: [MX_ARR, MX_IXT], places: 10}",
        ["expulsion"] = "{share: 0.5}",
        ["organised-crime"] = "{at: [MX_TIJ], strength: 3}",
        ["patrol"] = "{at: [MX_IXT], officers: 10, force: national-guard}",
        ["port-intake"] = "{at: [US_SYS], people-per-day: 3}",
        ["prosecution"] = "{sanction-chance: 0.5}",
        ["remain-in-mexico"] = "{at: [US_HID, US_RGV], return-to: MX_REY, share: 0.6}",
        ["rights-information"] = "{share: 0.9}",
        ["screening"] = "{share: 0.5}",
        ["shelter"] = "{at: [MX_TAP, MX_TIJ]}",
        ["transit-bar"] = "{share: 0.8}",
    };
}
