using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Hazards;

/// <summary>Prosecution of crimes against people on the move, which is felt only slowly.</summary>
public sealed record ProsecutionInstrument : Instrument
{
    /// <summary>Chance that a crime is punished.</summary>
    [InstrumentField("chance per crime", 0.0001, 1)]
    public required Quantity SanctionChance { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.SanctionChance = SanctionChance.Value;
    }
}
