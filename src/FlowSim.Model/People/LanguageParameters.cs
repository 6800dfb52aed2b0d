using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>Who understands the language in which officials inform, ask and hear, and what is lost on the others.</summary>
public sealed record LanguageParameters
{
    /// <summary>Share of parties from Guatemala that can be informed, asked and heard in Spanish as well as other Central Americans.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.85, 1)")]
    public double SpanishShareGuatemala { get; init; } = 1;

    /// <summary>Share of parties from Cuba, Haiti and South America that understand Spanish.</summary>
    [Parameter("share of parties", 0, 1, "COMAR nationality 2019; assumption", Prior = "uniform(0.4, 0.8)")]
    public double SpanishShareCaribbean { get; init; } = 0.6;

    /// <summary>Share of parties from Africa and Asia that understand Spanish.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.2)")]
    public double SpanishShareAfrican { get; init; } = 0.05;

    /// <summary>Share of the occasions on which what is said is lost on a party that understands no Spanish and has no interpreter.</summary>
    [Parameter("share of occasions", 0, 1, "assumption", Prior = "uniform(0.3, 1)")]
    public double LostShare { get; init; } = 0.7;

    /// <summary>Share of the hearings of parties that understand no Spanish to which the asylum agency brings an interpreter of its own.</summary>
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
