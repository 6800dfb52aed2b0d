using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>Information for detained people about the right to asylum.</summary>
[Combines(Combination.Replace)]
public sealed record RightsInformationInstrument : Instrument
{
    /// <summary>Share of detained parties that are informed.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.RightsInformation) = new RightsInformationTerms(Share.Value);
    }
}
