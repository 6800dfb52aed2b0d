using System.Collections.Immutable;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;

namespace FlowSim.Model.Controls;

/// <summary>
/// The chance of being stopped on each leg today, as thresholds by the risk modifiers of a party: from outside the region or not,
/// caravan and papers. Parties with papers are not stopped.
/// </summary>
internal sealed class EncounterTable
{
    private readonly RouteNetwork _network;
    private readonly EncounterParameters _parameters;
    private readonly CaravanParameters _caravan;
    private readonly ImmutableArray<ForceProfile> _forces;
    private readonly LegRow[] _legs;
    private readonly double[] _intensity;
    private readonly double[] _factors = new double[RiskModifier.ControlColumns];
    private readonly uint[] _thresholds;

    public EncounterTable(RouteNetwork network, ModelParameters parameters, LegRow[] legs)
    {
        _network = network;
        _parameters = parameters.Encounters;
        _caravan = parameters.Caravan;
        _forces = parameters.Forces;
        _legs = legs;
        _intensity = new double[network.Legs.Length * _forces.Length];
        _thresholds = new uint[network.Legs.Length * RiskModifier.ControlColumns];
    }

    /// <summary>The risk modifiers of a class out of a caravan and without papers.</summary>
    public static int ModifiersOf(bool hasSmuggler, bool isExtraRegional) =>
        (hasSmuggler ? RiskModifier.Smuggler : 0) + (isExtraRegional ? RiskModifier.ExtraRegional : 0);

    /// <summary>The random word below which a party with these risk modifiers is stopped on a leg.</summary>
    public uint ThresholdOf(int leg, int modifiers) => _thresholds[(leg * RiskModifier.ControlColumns) + modifiers];

    /// <summary>
    /// Selects the force that stops a party on a leg, in proportion to what each contributes to the control.
    /// </summary>
    public Force ForceAt(int leg, double draw) => Select(_intensity.AsSpan(leg * _forces.Length, _forces.Length), draw);

    /// <summary>Selects a force in proportion to the intensity of each.</summary>
    public static Force Select(ReadOnlySpan<double> intensities, double draw)
    {
        var total = 0.0;
        foreach (var intensity in intensities)
        {
            total += intensity;
        }

        var left = draw * total;
        for (var force = 0; force < intensities.Length - 1; force++)
        {
            left -= intensities[force];
            if (left < 0)
            {
                return new Force(force);
            }
        }

        // Also if rounding leaves a remainder after all forces.
        return new Force(intensities.Length - 1);
    }

    /// <summary>Sets tomorrow's chances from the officers on duty and the number of people who came through.</summary>
    /// <param name="policy">The officers on duty.</param>
    /// <param name="crowds">The daily number of people at each place.</param>
    /// <param name="deployment">Where officers on patrol are.</param>
    /// <param name="caravanPeople">People in caravans.</param>
    public void Refresh(PolicyState policy, CrowdTable crowds, DeploymentTable deployment, double caravanPeople)
    {
        SetModifiers(caravanPeople);
        foreach (var leg in _network.Legs)
        {
            if (leg.Purpose == LegPurpose.Travel)
            {
                RefreshLeg(leg, policy, crowds, deployment);
            }
        }
    }

    private void SetModifiers(double caravanPeople)
    {
        var caravanFactor = CaravanRule.Factor(caravanPeople, _parameters.CaravanFactor, _caravan);
        for (var modifiers = 0; modifiers < RiskModifier.ControlColumns; modifiers++)
        {
            _factors[modifiers] = ((modifiers & RiskModifier.Smuggler) != 0 ? _parameters.SmugglerFactor : 1)
                * ((modifiers & RiskModifier.Caravan) != 0 ? caravanFactor : 1)
                * ((modifiers & RiskModifier.ExtraRegional) != 0 ? _parameters.ExtraRegionalFactor : 1);
        }
    }

    private void RefreshLeg(Leg leg, PolicyState policy, CrowdTable crowds, DeploymentTable deployment)
    {
        var total = 0.0;
        for (var force = 0; force < _forces.Length; force++)
        {
            var intensity = Intensity(leg, policy, crowds, deployment, new Force(force));
            _intensity[(leg.Id.Index * _forces.Length) + force] = intensity;
            total += intensity;
        }

        var thresholds = _thresholds.AsSpan(leg.Id.Index * RiskModifier.ControlColumns, RiskModifier.ControlColumns);
        if (total <= 0)
        {
            thresholds.Clear();
            return;
        }

        for (var modifiers = 0; modifiers < RiskModifier.ControlColumns; modifiers++)
        {
            thresholds[modifiers] = (modifiers & RiskModifier.Papers) != 0
                ? 0
                : Threshold.Of(EncounterRule.StopChance(total, _factors[modifiers]));
        }
    }

    /// <summary>
    /// A control acts once, where it stands: on those who leave its place. A checkpoint controls the legs that lead onward,
    /// for any destination; a patrol controls all.
    /// </summary>
    private double Intensity(Leg leg, PolicyState policy, CrowdTable crowds, DeploymentTable deployment, Force force)
    {
        var perOfficer = EncounterRule.InspectionsPerOfficerDay(
            _forces[force.Index].Skill, policy.Effort[leg.From, force].Factor, _parameters);
        var place = leg.From.Index;
        var patrol = deployment.PatrolOfficers(place, force);
        var intensity = _parameters.PatrolCoverage(leg.Mode) * Watch(patrol * perOfficer, crowds.At(place));
        if (_legs[leg.Id.Index].LeadsOnward)
        {
            var seen = leg.Mode == TravelMode.Rail ? policy.Rail[place].Coverage : _parameters.CheckpointCoverage(leg.Mode);
            intensity += seen * Watch(policy.Controls[place, force].CheckpointOfficers * perOfficer, crowds.At(place));
        }

        return intensity;
    }

    private double Watch(double inspections, double people) =>
        EncounterRule.Intensity(inspections, EncounterRule.Crowding(people, _parameters), _parameters.MaxStopRate);
}
