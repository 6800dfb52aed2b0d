using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>How closely each force watches those who wait at each place, set between days.</summary>
internal sealed class WaitingStopTable
{
    private readonly RouteNetwork _network;
    private readonly EncounterParameters _parameters;
    private readonly ImmutableArray<ForceProfile> _forces;
    private readonly double[] _intensity;
    private readonly double[] _totals;

    /// <summary>A table in which nobody watches.</summary>
    public WaitingStopTable(RouteNetwork network, ModelParameters parameters)
    {
        _network = network;
        _parameters = parameters.Encounters;
        _forces = parameters.Forces;
        _totals = new double[network.Places.Length];
        _intensity = new double[network.Places.Length * _forces.Length];
        MaxIntensity = WaitingStopRule.MaxIntensity(_forces.Length, _parameters);
    }

    /// <summary>The intensity that officers never exceed at any place.</summary>
    public double MaxIntensity { get; }

    /// <summary>The sum of the intensities of all forces at a place.</summary>
    public double IntensityAt(int place) => _totals[place];

    /// <summary>Selects the force that stops a party at a place, in proportion to what each contributes.</summary>
    public Force ForceAt(int place, double draw) =>
        EncounterTable.Select(_intensity.AsSpan(place * _forces.Length, _forces.Length), draw);

    /// <summary>Sets tomorrow's intensities: all officers at a place watch those who wait there.</summary>
    /// <param name="policy">The officers on duty and their effort.</param>
    /// <param name="crowds">The daily number of people who set out from each place.</param>
    /// <param name="deployment">Where officers on patrol are.</param>
    public void Refresh(PolicyState policy, CrowdTable crowds, DeploymentTable deployment)
    {
        foreach (var place in _network.Places)
        {
            var crowd = EncounterRule.Crowding(crowds.At(place.Id.Index), _parameters);
            var total = 0.0;
            for (var force = 0; force < _forces.Length; force++)
            {
                var officers = policy.Controls[place.Id, new Force(force)].CheckpointOfficers
                    + deployment.PatrolOfficers(place.Id.Index, new Force(force));
                var inspections = officers
                    * EncounterRule.InspectionsPerOfficerDay(
                        _forces[force].Skill, policy.Effort[place.Id, new Force(force)].Factor, _parameters);
                var intensity = EncounterRule.Intensity(inspections, crowd, _parameters.MaxStopRate);
                _intensity[(place.Id.Index * _forces.Length) + force] = intensity;
                total += intensity;
            }

            _totals[place.Id.Index] = total;
        }
    }
}
