using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>
/// Who understands the language in which officials inform, question and interview, and what others miss.
/// </summary>
public sealed record LanguageParameters
{
    /// <summary>
    /// Share of occasions on which a party that does not understand the language of the transit country and has no
    /// interpreter misses what is said.
    /// </summary>
    [Parameter("share of occasions", 0, 1, "assumption", Prior = "uniform(0.3, 1)")]
    public double LostShare { get; init; } = 0.7;

    /// <summary>
    /// Share of interviews of parties that do not understand that language for which the asylum agency provides its own
    /// interpreter.
    /// </summary>
    [Parameter("share of hearings", 0, 1, "assumption", Prior = "uniform(0.5, 1)")]
    public double InterpretedHearingShare { get; init; } = 1;
}
