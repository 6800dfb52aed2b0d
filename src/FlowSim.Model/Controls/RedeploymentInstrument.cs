using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Controls;

/// <summary>
/// Officers on patrol who go where people are, some time after people have gone there: displacement becomes a race. Their
/// number stays what `patrol` says; officers at checkpoints stay where they are.
/// </summary>
[Combines(Combination.Replace)]
public sealed record RedeploymentInstrument : Instrument
{
    /// <summary>The area within which officers move; everywhere if omitted.</summary>
    public ImmutableArray<PlaceId> At { get; init; } = [];

    /// <summary>Forces concerned, each by itself; all if omitted.</summary>
    public ImmutableArray<Force> Forces { get; init; } = [];

    /// <summary>Share of the officers on patrol who move.</summary>
    [InstrumentField("share", 0, 1)]
    public required Quantity Share { get; init; }

    /// <summary>Mean number of days until officers are where people have gone.</summary>
    [InstrumentField("days", 1, 365)]
    public required Quantity LagDays { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        var forces = writer.NamedOrAll(Forces);
        foreach (var place in writer.NamedOrAll(At))
        {
            foreach (var force in forces)
            {
                writer.At(writer.Policy.Redeployment, place, force) = new RedeploymentTerms(Share.Value, LagDays.Value);
            }
        }
    }
}
