using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>The officers of one force on duty at a place.</summary>
/// <param name="CheckpointOfficers">Officers at checkpoints.</param>
/// <param name="PatrolOfficers">Officers on patrol.</param>
public readonly record struct ControlTerms(double CheckpointOfficers, double PatrolOfficers) : ITerms<ControlTerms>
{
    /// <summary>All officers.</summary>
    public double Officers => CheckpointOfficers + PatrolOfficers;

    /// <inheritdoc/>
    public static ControlTerms Unset(ModelParameters parameters) => default;
}
