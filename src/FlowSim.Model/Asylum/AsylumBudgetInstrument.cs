using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Additional money for the asylum agency, on top of the cost of its present officers: it pays for additional officers,
/// who are trained first and are distributed over the open offices like those there.
/// </summary>
public sealed record AsylumBudgetInstrument : Instrument
{
    /// <summary>The additional money.</summary>
    [InstrumentField("million Mexican pesos per year", 0, 100000)]
    public required Quantity MxnMillionPerYear { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddedStaff.MxnMillionPerYear += MxnMillionPerYear.Value;
    }
}
