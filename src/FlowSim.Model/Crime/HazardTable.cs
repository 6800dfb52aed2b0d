using FlowSim.Kernel.Chance;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel.Caravans;

namespace FlowSim.Model.Crime;

/// <summary>
/// The chance that a crime or an accident happens to a party on each leg, as thresholds by its risk modifiers:
/// smuggler, caravan and papers.
/// </summary>
internal sealed class HazardTable
{
    private readonly RouteNetwork _network;
    private readonly HazardParameters _parameters;
    private readonly CaravanParameters _caravan;
    private readonly double _papersFactor;
    private readonly double[] _strength;
    private readonly uint[] _thresholds;
    private double _impunity = 1;
    private double _impunityInCaravan = 1;
    private double _caravanFactor = 1;
    private int _policyVersion = -1;

    public HazardTable(RouteNetwork network, ModelParameters parameters)
    {
        _network = network;
        _parameters = parameters.Hazards;
        _caravan = parameters.Caravan;
        _papersFactor = parameters.Cards.CrimeFactor;
        _strength = new double[network.Legs.Length];
        _thresholds = new uint[network.Legs.Length * RiskModifier.CrimeColumns];
    }

    /// <summary>Threshold of the random draw below which a hazard strikes a party on a leg.</summary>
    public uint ThresholdOf(int leg, int modifiers) => _thresholds[(leg * RiskModifier.CrimeColumns) + modifiers];

    /// <summary>Selects the hazard that struck on a leg.</summary>
    public HazardKind KindAt(int leg, int modifiers, double draw)
    {
        Span<double> rates = stackalloc double[HazardRule.KindCount];
        HazardRule.Rates(_network.Legs[leg], _strength[leg], Impunity(modifiers), Factor(modifiers), _parameters, rates);
        var left = draw * Sum(rates);
        for (var kind = 0; kind < HazardRule.KindCount - 1; kind++)
        {
            left -= rates[kind];
            if (left < 0)
            {
                return (HazardKind)kind;
            }
        }

        // Also if rounding leaves a remainder after all kinds.
        return HazardKind.Death;
    }

    /// <summary>Selects who robbed or assaulted a party on a leg.</summary>
    public Perpetrator PerpetratorAt(int leg, double draw)
    {
        var organised = _parameters.OrganisedShare * _strength[leg];
        return draw * (organised + 1 - _parameters.OrganisedShare) < organised ? Perpetrator.Organised : Perpetrator.Common;
    }

    /// <summary>
    /// Sets the chances from the strength of organised crime, the chance of punishment and the size of caravans.
    /// </summary>
    public void Refresh(PolicyState policy, double sanctionChance, double caravanPeople)
    {
        var impunity = HazardRule.Impunity(sanctionChance, _parameters);
        var caravanFactor = CaravanRule.Factor(caravanPeople, _parameters.CaravanFactor, _caravan);
        // The thresholds of all legs take thousands of exponentials, so they are kept if nothing has changed.
        if (policy.Version == _policyVersion && impunity == _impunity && caravanFactor == _caravanFactor)
        {
            return;
        }

        _policyVersion = policy.Version;
        _impunity = impunity;
        _impunityInCaravan = HazardRule.Impunity(Math.Min(1, sanctionChance * policy.Prosecution.Value.PublicityFactor), _parameters);
        _caravanFactor = caravanFactor;
        Span<double> rates = stackalloc double[HazardRule.KindCount];
        foreach (var leg in _network.Legs)
        {
            var index = leg.Id.Index;
            _strength[index] = Math.Max(policy.OrganisedCrime[leg.From].Strength, policy.OrganisedCrime[leg.To].Strength);
            for (var modifiers = 0; modifiers < RiskModifier.CrimeColumns; modifiers++)
            {
                HazardRule.Rates(leg, _strength[index], Impunity(modifiers), Factor(modifiers), _parameters, rates);
                _thresholds[(index * RiskModifier.CrimeColumns) + modifiers] =
                    Threshold.Of(HazardRule.ChanceWithin(Sum(rates), leg.Hours / 24));
            }
        }
    }

    private static double Sum(ReadOnlySpan<double> rates)
    {
        var sum = 0.0;
        foreach (var rate in rates)
        {
            sum += rate;
        }

        return sum;
    }

    private double Impunity(int modifiers) => (modifiers & RiskModifier.Caravan) != 0 ? _impunityInCaravan : _impunity;

    private double Factor(int modifiers) =>
        ((modifiers & RiskModifier.Smuggler) != 0 ? _parameters.SmugglerFactor : 1)
        * ((modifiers & RiskModifier.Caravan) != 0 ? _caravanFactor : 1)
        * ((modifiers & RiskModifier.Papers) != 0 ? _papersFactor : 1);
}
