using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Expulsion;

/// <summary>
/// Expulsion, without a hearing, of people encountered between ports of entry. Unaccompanied children are exempt.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ExpulsionInstrument : Instrument
{
    /// <summary>Share of encountered parties that are expelled.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.Expulsion) = new ShareTerms(Share.Value);
    }
}
