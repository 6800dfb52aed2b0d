using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Financial support for asylum applicants who are not detained, so that they can afford to wait for the decision.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ApplicantSupportInstrument : Instrument
{
    /// <summary>Share of applicants not detained who receive it.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.ApplicantSupport) = new ShareTerms(Share.Value);
    }
}
