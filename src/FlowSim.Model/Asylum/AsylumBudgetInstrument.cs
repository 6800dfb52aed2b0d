using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Additional money for the asylum agency, on top of the cost of its present officers: it pays for additional officers,
/// who are trained first and are distributed over the open offices like those there.
/// </summary>
[Combines(Combination.Add)]
public sealed record AsylumBudgetInstrument : Instrument
{
    /// <summary>The additional money.</summary>
    [InstrumentField("million Mexican pesos per year", 0, 100000)]
    public required Quantity MxnMillionPerYear { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        ref var staff = ref writer.At(writer.Policy.AddedStaff);
        var money = Combined(writer, nameof(MxnMillionPerYear), staff.MxnMillionPerYear, MxnMillionPerYear.Value);
        staff = staff with { MxnMillionPerYear = money };
    }
}
