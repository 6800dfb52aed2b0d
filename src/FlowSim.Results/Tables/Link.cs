using System.Collections.Immutable;
using FlowSim.Engine.Observation;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Results.Tables;

/// <summary>
/// Legs of one mode between two places. They form one row of a table, since authorities may use a leg of their own
/// beside the travellers'.
/// </summary>
/// <param name="From">The code of the place where it begins.</param>
/// <param name="To">The code of the place where it ends.</param>
/// <param name="Mode">How people travel it.</param>
/// <param name="Legs">The indices of its legs.</param>
internal sealed record Link(string From, string To, string Mode, ImmutableArray<int> Legs)
{
    /// <summary>The links of a network, in the order of their first legs.</summary>
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
