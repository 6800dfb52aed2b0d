using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Hazards;

/// <summary>Prosecution of crimes against people on the move, which is felt only slowly.</summary>
public sealed record ProsecutionInstrument : Instrument
{
    /// <summary>Chance that a crime is punished.</summary>
    [InstrumentField("chance per crime", 0.0001, 1)]
    public required Quantity SanctionChance { get; init; }

    /// <summary>
    /// How much likelier a crime against people of a caravan is punished, since it has many victims and witnesses and is
    /// written about.
    /// </summary>
    [InstrumentField("factor", 0.01, 1000)]
    public Quantity Publicity { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.SanctionChance = SanctionChance.Value;
        state.PublicityFactor = Publicity.Value;
    }
}
