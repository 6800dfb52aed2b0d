using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// A duty of officers to screen people for a need of protection and to refer those in need to the asylum agency.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ScreeningInstrument : Instrument
{
    /// <summary>Share of stopped parties in need who are referred.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.Screening) = new ShareTerms(Share.Value);
    }
}
