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
    [InstrumentField("million of local currency per year", 0, 100000)]
    public required Quantity LocalMillionPerYear { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        ref var staff = ref writer.At(writer.Policy.AddedStaff);
        var money = Combined(writer, nameof(LocalMillionPerYear), staff.LocalMillionPerYear, LocalMillionPerYear.Value);
        staff = staff with { LocalMillionPerYear = money };
    }
}
