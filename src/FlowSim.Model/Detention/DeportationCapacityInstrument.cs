using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>Buses and aircraft for deportation.</summary>
[Combines(Combination.Replace)]
public sealed record DeportationCapacityInstrument : Instrument
{
    /// <summary>People who can be deported in a day.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.Deportation) = new DeportationTerms(PeoplePerDay.Value);
    }
}
