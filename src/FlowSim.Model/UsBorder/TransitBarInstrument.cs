using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.UsBorder;

/// <summary>The bar on asylum for those who came through another country.</summary>
public sealed record TransitBarInstrument : Instrument
{
    /// <summary>Share of contacted parties to whom it is applied.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.TransitBarShare = Share.Value;
    }
}
