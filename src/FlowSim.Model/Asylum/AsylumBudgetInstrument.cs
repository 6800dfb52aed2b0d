using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// More money for the asylum agency, on top of what its officers cost already: it pays for further officers, who are
/// trained first and share out over the open offices as those there do.
/// </summary>
public sealed record AsylumBudgetInstrument : Instrument
{
    /// <summary>The further money.</summary>
    [InstrumentField("million Mexican pesos per year", 0, 100000)]
    public required Quantity MxnMillionPerYear { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddedStaff.MxnMillionPerYear += MxnMillionPerYear.Value;
    }
}
