using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// Oversight of officers: internal control with dismissals, a commission, outside observers. Each number is a factor
/// relative to no oversight; where several entries name a place, their factors multiply.
/// </summary>
[Combines(Combination.Multiply)]
public sealed record OversightInstrument : Instrument
{
    /// <summary>Where; everywhere if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Forces under oversight; all if omitted.</summary>
    public ImmutableArray<Force> Forces { get; init; } = [];

    /// <summary>Bribes taken by officers.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Bribes { get; init; } = Quantity.Of(1);

    /// <summary>Robberies and ill-treatment by officers.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Abuse { get; init; } = Quantity.Of(1);

    /// <summary>People handed over to kidnappers.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Collusion { get; init; } = Quantity.Of(1);

    /// <summary>Claims that officers in stations discourage or do not forward.</summary>
    [InstrumentField("factor", 0, 5)]
    public Quantity Intimidation { get; init; } = Quantity.Of(1);

    /// <summary>Reported crimes: oversight gives people somewhere to report them.</summary>
    [InstrumentField("factor", 0, 50)]
    public Quantity Reporting { get; init; } = Quantity.Of(1);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var forces = writer.NamedOrAll(Forces);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var force in forces)
            {
                ref var officers = ref writer.At(writer.Policy.Oversight, place, force);
                officers = new OversightTerms(
                    Combined(writer, nameof(Bribes), officers.BribeFactor, Bribes.Value),
                    Combined(writer, nameof(Abuse), officers.AbuseFactor, Abuse.Value),
                    Combined(writer, nameof(Collusion), officers.CollusionFactor, Collusion.Value));
            }

            ref var integrity = ref writer.At(writer.Policy.Integrity, place);
            integrity = new IntegrityTerms(
                Combined(writer, nameof(Intimidation), integrity.IntimidationFactor, Intimidation.Value),
                Combined(writer, nameof(Reporting), integrity.ReportingFactor, Reporting.Value));
        }
    }
}
