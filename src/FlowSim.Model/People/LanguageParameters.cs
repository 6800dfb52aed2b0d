using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>
/// Who understands the language in which officials inform, question and interview, and what others miss.
/// </summary>
public sealed record LanguageParameters
{
    /// <summary>
    /// Share of parties from Guatemala that can be informed, questioned and interviewed in Spanish as well as other
    /// Central Americans.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.85, 1)")]
    public double SpanishShareGuatemala { get; init; } = 1;

    /// <summary>Share of parties from Cuba, Haiti and South America that understand Spanish.</summary>
    [Parameter("share of parties", 0, 1, "COMAR nationality 2019; assumption", Prior = "uniform(0.4, 0.8)")]
    public double SpanishShareCaribbean { get; init; } = 0.6;

    /// <summary>Share of parties from Africa and Asia that understand Spanish.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.2)")]
    public double SpanishShareAfrican { get; init; } = 0.05;

    /// <summary>
    /// Share of occasions on which a party that understands no Spanish and has no interpreter misses what is said.
    /// </summary>
    [Parameter("share of occasions", 0, 1, "assumption", Prior = "uniform(0.3, 1)")]
    public double LostShare { get; init; } = 0.7;

    /// <summary>
    /// Share of interviews of parties that understand no Spanish for which the asylum agency provides its own
    /// interpreter.
    /// </summary>
    [Parameter("share of hearings", 0, 1, "assumption", Prior = "uniform(0.5, 1)")]
    public double InterpretedHearingShare { get; init; } = 1;

    /// <summary>Share of the parties of a nationality group that understand Spanish.</summary>
    public double SpanishShare(NationalityGroup group) => group switch
    {
        NationalityGroup.Guatemalan => SpanishShareGuatemala,
        NationalityGroup.Caribbean => SpanishShareCaribbean,
        NationalityGroup.African => SpanishShareAfrican,
        _ => 1,
    };
}
