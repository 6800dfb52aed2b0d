using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Crossing;

/// <summary>The chances of those who cross each sector today, and what a barrier adds to the cost of the legs into it.</summary>
internal sealed class CrossingTable
{
    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly double[] _detected;
    private readonly double[] _deaths;
    private readonly double[] _surchargeUsd;
    private readonly double[] _knownSurchargeUsd;

    public CrossingTable(RouteNetwork network, ModelParameters parameters)
    {
        _network = network;
        _parameters = parameters;
        _detected = new double[network.Places.Length * 2];
        _deaths = new double[network.Places.Length];
        _surchargeUsd = new double[network.Legs.Length];
        _knownSurchargeUsd = new double[network.Legs.Length];
    }

    /// <summary>What barriers add to the cost of each leg for everyone, in US dollars per person.</summary>
    public ReadOnlySpan<double> SurchargeUsd => _surchargeUsd;

    /// <summary>What the barriers added that each sector had when its deaths were counted: those that people know.</summary>
    public ReadOnlySpan<double> KnownSurchargeUsd => _knownSurchargeUsd;

    /// <summary>The share of those who do not seek officers out whom officers detect in a sector.</summary>
    /// <param name="place">The sector.</param>
    /// <param name="smuggler">1 with a smuggler, 0 without.</param>
    public double DetectedShare(int place, int smuggler) => _detected[(place * 2) + smuggler];

    /// <summary>Deaths for each person who crosses a sector; 0 where its own danger is not known.</summary>
    public double DeathsPerPerson(int place) => _deaths[place];

    /// <summary>Sets tomorrow's chances.</summary>
    /// <param name="policy">Agents, barriers and dangers in force.</param>
    /// <param name="crowds">People who came to each sector.</param>
    /// <param name="month">Tomorrow's month, 1 to 12.</param>
    public void Refresh(PolicyState policy, CrowdTable crowds, int month)
    {
        foreach (var place in _network.Places)
        {
            if (place.Role == PlaceRole.BorderSector)
            {
                RefreshSector(place.Id.Index, policy, crowds, month);
            }
        }

        // A way into a sector pays for the barrier once, on whichever leg it begins.
        for (var leg = 0; leg < _surchargeUsd.Length; leg++)
        {
            var sector = _network.Waypoints.Ends[leg];
            _surchargeUsd[leg] = policy.Barriers[sector].Share * _parameters.Crossing.BarrierUsd;
            _knownSurchargeUsd[leg] = policy.CrossingDanger[sector].BarrierShare * _parameters.Crossing.BarrierUsd;
        }
    }

    private void RefreshSector(int sector, PolicyState policy, CrowdTable crowds, int month)
    {
        ref readonly var danger = ref policy.CrossingDanger[sector];
        var parameters = _parameters.Crossing;
        var barrier = policy.Barriers[sector].Share;
        var crowding = CrossingRule.Crowding(crowds.Into(sector), danger.PeoplePerDay);
        ref readonly var agents = ref policy.BorderAgents[sector];
        var agentsPerKm = agents.IsKnown ? agents.PerKm : parameters.ReferenceAgentsPerKm;
        var watch = CrossingRule.Watch(agentsPerKm, barrier, crowding, parameters);
        var reference = _parameters.Border.AdultDetectionShare;
        _detected[sector * 2] = CrossingRule.DetectedShare(reference, watch);
        _detected[(sector * 2) + 1] = CrossingRule.DetectedShare(reference, watch * parameters.SmugglerFactor);
        _deaths[sector] = danger.IsKnown ? CrossingRule.DeathsPerPerson(in danger, month, barrier, crowding, parameters) : 0;
    }
}
