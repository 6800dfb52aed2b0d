using FlowSim.Model.Network;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Scratch memory of a worker while it solves a group of segments; what has a number for each segment has those of one leg or
/// place together.
/// </summary>
/// <param name="network">The network.</param>
/// <param name="segments">Number of segments in the largest group.</param>
internal sealed class ChoiceScratch(RouteNetwork network, int segments)
{
    /// <summary>The weight of each way, by the leg with which it begins, and segment.</summary>
    public double[] LegWeights { get; } = new double[RecursiveLogit.LengthFor(network.Legs.Length, segments)];

    /// <summary>The weight of ending the journey, by place and segment.</summary>
    public double[] ExitWeights { get; } = new double[RecursiveLogit.LengthFor(network.Places.Length, segments)];

    /// <summary>What people expect to pay, by place and segment.</summary>
    public double[] ExpectedUsd { get; } = new double[network.Places.Length * segments];

    /// <summary>The weights of the options at one place, summed up to each.</summary>
    public double[] Sums { get; } = new double[network.MaxLegsOut];
}
