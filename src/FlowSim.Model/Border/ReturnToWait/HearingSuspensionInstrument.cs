using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Hearings in the destination country of people waiting in the transit country are postponed; a new date is set for each.
/// </summary>
[Combines(Combination.Replace)]
public sealed record HearingSuspensionInstrument : Instrument
{
    /// <summary>Share of hearings that are postponed.</summary>
    [InstrumentField("share of hearings", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.PostponedHearings) = new ShareTerms(Share.Value);
    }
}
