using System.Collections.Immutable;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel.Caravans;

namespace FlowSim.Model.Crime;

/// <summary>
/// The chance that a crime or an accident happens to a party on each leg at least once, as thresholds by its risk modifiers:
/// smuggler, caravan and papers.
/// </summary>
internal sealed class HazardTable
{
    private readonly RouteNetwork _network;
    private readonly HazardParameters _parameters;
    private readonly StrongholdReach _reach;
    private readonly ImmutableArray<Hazard> _hazards;
    private readonly CaravanParameters _caravan;
    private readonly double _papersFactor;
    private readonly double[] _strength;
    private readonly bool[] _isCrossing;
    private readonly uint[] _thresholds;
    private double _impunity = 1;
    private double _impunityInCaravan = 1;
    private double _caravanFactor = 1;
    private int _policyVersion = -1;

    public HazardTable(RouteNetwork network, ModelParameters parameters, IEnumerable<PolicyEntry> policy)
    {
        _network = network;
        _parameters = parameters.Hazards;
        _reach = new StrongholdReach(network, _parameters.StrongholdReachKm, policy);
        _hazards = HazardCatalog.Of(_parameters);
        _caravan = parameters.Caravan;
        _papersFactor = parameters.Cards.CrimeFactor;
        _strength = new double[network.Legs.Length];
        _isCrossing = new bool[network.Legs.Length];
        _thresholds = new uint[network.Legs.Length * RiskModifier.CrimeColumns];
    }

    /// <summary>Threshold of the random draw below which a hazard strikes a party on a leg.</summary>
    public uint ThresholdOf(int leg, int modifiers) => _thresholds[(leg * RiskModifier.CrimeColumns) + modifiers];

    /// <summary>The expected number of times that hazards strike a party on a leg.</summary>
    public double ExpectedOn(int leg, int modifiers) =>
        RateOfAll(FactorsOf(_network.Legs[leg], modifiers)) * _network.Legs[leg].Hours / 24;

    /// <summary>Selects the hazard that struck on a leg.</summary>
    public Hazard HazardAt(int leg, int modifiers, double draw)
    {
        var factors = FactorsOf(_network.Legs[leg], modifiers);
        var left = draw * RateOfAll(in factors);
        foreach (var hazard in _hazards)
        {
            left -= HazardRule.Rate(hazard, in factors);
            if (left < 0)
            {
                return hazard;
            }
        }

        // Rounding may leave a remainder after all hazards.
        return _hazards[^1];
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

        SetStrength(policy);
        _impunity = impunity;
        _impunityInCaravan = HazardRule.Impunity(Math.Min(1, sanctionChance * policy.Prosecution.Value.PublicityFactor), _parameters);
        _caravanFactor = caravanFactor;
        foreach (var leg in _network.Legs)
        {
            var index = leg.Id.Index;
            for (var modifiers = 0; modifiers < RiskModifier.CrimeColumns; modifiers++)
            {
                _thresholds[(index * RiskModifier.CrimeColumns) + modifiers] =
                    Threshold.Of(HazardRule.ChanceWithin(RateOfAll(FactorsOf(leg, modifiers)), leg.Hours / 24));
            }
        }
    }

    private void SetStrength(PolicyState policy)
    {
        if (policy.Version == _policyVersion)
        {
            return;
        }

        _policyVersion = policy.Version;
        foreach (var leg in _network.Legs)
        {
            _strength[leg.Id.Index] = _reach.MeanOn(leg.Id, policy);
            _isCrossing[leg.Id.Index] = policy.CrossingDanger[_network.Waypoints.Ends[leg.Id.Index]].IsKnown;
        }
    }

    private double RateOfAll(in HazardFactors factors)
    {
        var sum = 0.0;
        foreach (var hazard in _hazards)
        {
            sum += HazardRule.Rate(hazard, in factors);
        }

        return sum;
    }

    private HazardFactors FactorsOf(Leg leg, int modifiers)
    {
        var factors = HazardRule.Factors(
            leg.Remoteness, _strength[leg.Id.Index], Impunity(modifiers), Protection(modifiers), _parameters);
        // Where it is known how many people die crossing into a sector, they die there and not on the leg as well.
        return _isCrossing[leg.Id.Index] ? factors with { Accident = 0 } : factors;
    }

    private double Impunity(int modifiers) => (modifiers & RiskModifier.Caravan) != 0 ? _impunityInCaravan : _impunity;

    private double Protection(int modifiers) =>
        ((modifiers & RiskModifier.Smuggler) != 0 ? _parameters.SmugglerFactor : 1)
        * ((modifiers & RiskModifier.Caravan) != 0 ? _caravanFactor : 1)
        * ((modifiers & RiskModifier.Papers) != 0 ? _papersFactor : 1);
}
