using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Crime;

/// <summary>Prosecution of crimes against people on the move, which takes effect slowly.</summary>
[Combines(Combination.Replace)]
public sealed record ProsecutionInstrument : Instrument
{
    /// <summary>Chance that a crime is punished.</summary>
    [InstrumentField("chance per crime", 0.0001, 1)]
    public required Quantity SanctionChance { get; init; }

    /// <summary>
    /// How much more likely a crime against people in a caravan is to be punished, because it has many victims and
    /// witnesses and is reported in the press.
    /// </summary>
    [InstrumentField("factor", 0.01, 1000)]
    public Quantity Publicity { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.Prosecution) = new ProsecutionTerms(SanctionChance.Value, Publicity.Value);
    }
}
