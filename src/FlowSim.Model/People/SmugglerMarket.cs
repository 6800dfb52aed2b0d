using FlowSim.Model.Controls;
using FlowSim.Model.Parameters;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;

namespace FlowSim.Model.People;

/// <summary>The fee that smugglers ask today, and the share of parties that would hire one.</summary>
internal sealed class SmugglerMarket
{
    private readonly ModelParameters _parameters;
    private readonly Forces _forces;
    private readonly double[] _hireShares;
    private readonly double _retained;
    private double _referenceInspections;

    public SmugglerMarket(ModelParameters parameters, Forces forces)
    {
        _parameters = parameters;
        _forces = forces;
        _hireShares = new double[parameters.Groups.Length * 2];
        _retained = BeliefRule.Retained(1, parameters.Smugglers.FeeHalfLifeDays);
    }

    /// <summary>The fee relative to the reference fee.</summary>
    public double FeeIndex { get; private set; } = 1;

    /// <summary>The fee in US dollars per person.</summary>
    public double FeeUsd => _parameters.Smugglers.FeeUsd * FeeIndex;

    /// <summary>The additional down payment in US dollars per person, relative to the reference fee.</summary>
    public double ExtraDownPaymentUsd => _parameters.Smugglers.DownPaymentShare * _parameters.Smugglers.FeeUsd * (FeeIndex - 1);

    /// <summary>The share of a group's parties that hire a smuggler.</summary>
    public double HireShare(NationalityGroup group, bool hasMeans) => _hireShares[(group.Index * 2) + (hasMeans ? 1 : 0)];

    /// <summary>
    /// Prepares the first day: its fee has long followed the officers on duty. The reference fee is that at the corridor's number of
    /// officers, or if it states none, at those of the first day.
    /// </summary>
    public void Begin(PolicyState policy, BeliefTable beliefs)
    {
        var (officers, perOfficer) = (_parameters.Smugglers.ReferenceOfficers, _parameters.Encounters.InspectionsPerOfficerDay);
        var inspections = Inspections(policy);
        _referenceInspections = officers > 0 ? officers * perOfficer : inspections;
        FeeIndex = SmugglerRule.FeeIndex(inspections, _referenceInspections, _parameters.Smugglers);
        Refresh(policy, beliefs);
    }

    /// <summary>
    /// Sets tomorrow's fee from the officers on duty, and the demand from the fee and from what communities believe.
    /// </summary>
    public void Refresh(PolicyState policy, BeliefTable beliefs)
    {
        var target = SmugglerRule.FeeIndex(Inspections(policy), _referenceInspections, _parameters.Smugglers);
        FeeIndex = target + ((FeeIndex - target) * _retained);
        for (var group = 0; group < _parameters.Groups.Length; group++)
        {
            // The beliefs of those without a smuggler: it is their danger that a smuggler is hired to avoid.
            var danger = Math.Max(1, beliefs.DangerIndex(group * 2));
            _hireShares[group * 2] =
                SmugglerRule.HireShare(_parameters.People.SmugglerShareWithoutMeans, FeeIndex, danger, _parameters.Smugglers);
            _hireShares[(group * 2) + 1] =
                SmugglerRule.HireShare(_parameters.People.SmugglerShareWithMeans, FeeIndex, danger, _parameters.Smugglers);
        }
    }

    private double Inspections(PolicyState policy)
    {
        var sum = 0.0;
        var controls = policy.Controls.All;
        for (var officers = 0; officers < controls.Length; officers++)
        {
            var skill = _parameters.Forces[_forces.ForceAt(officers).Index].Skill;
            sum += controls[officers].Officers * skill * policy.Effort.All[officers].Factor;
        }

        return sum * _parameters.Encounters.InspectionsPerOfficerDay;
    }
}
