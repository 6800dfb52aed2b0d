using System.Collections.Immutable;
using FlowSim.Engine.Observation;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Results.Tables;

/// <summary>Legs of one mode between two places: one row of a table, since authorities may use a leg of their own beside the travellers'.</summary>
/// <param name="From">The code of the place it begins at.</param>
/// <param name="To">The code of the place it ends at.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Legs">The indexes of its legs.</param>
internal sealed record Link(string From, string To, string Mode, ImmutableArray<int> Legs)
{
    /// <summary>The ways of a network, in the order of their first legs.</summary>
    public static ImmutableArray<Link> Of(RouteNetwork network) =>
    [
        .. network.Legs
            .GroupBy(leg => (leg.From, leg.To, leg.Mode))
            .Select(legs => new Link(
                network[legs.Key.From].Code,
                network[legs.Key.To].Code,
                KebabName.Of(legs.Key.Mode.ToString()),
                [.. legs.Select(leg => leg.Id.Index)])),
    ];

    /// <summary>People who set out on it in a month.</summary>
    public double People(LegFlowTable flows, int month) => Legs.Sum(leg => flows[month, leg]);
}
