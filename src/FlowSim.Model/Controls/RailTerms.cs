using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>Controls on freight trains that leave a place.</summary>
/// <param name="Coverage">Share of people on trains that a checkpoint detects, relative to people on the road.</param>
/// <param name="Boarding">The share of trains that can be boarded, relative to no controls.</param>
public readonly record struct RailTerms(double Coverage, double Boarding) : ITerms<RailTerms>
{
    /// <inheritdoc/>
    public static RailTerms Unset(ModelParameters parameters) =>
        new(parameters.Encounters.CheckpointRailCoverage, 1);
}
