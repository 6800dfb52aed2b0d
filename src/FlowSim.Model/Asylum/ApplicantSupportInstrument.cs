using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>Money for people who wait at liberty for a decision on asylum, so that they can hold out.</summary>
public sealed record ApplicantSupportInstrument : Instrument
{
    /// <summary>Share of applicants at liberty who are given it.</summary>
    [InstrumentField("share of parties", 0, 1)]
    public required Quantity Share { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.SupportedShare = Share.Value;
    }
}
