using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel;

namespace FlowSim.Model.Controls;

/// <summary>Waits for trains, which are longer where it is hard to board one.</summary>
internal sealed class RailTable
{
    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly LegRow[] _legs;
    private readonly double[] _boarding;
    private readonly double[] _surchargeUsd;
    private int _policyVersion = -1;

    /// <summary>Computes the waits for all rail policies of the scenario in advance.</summary>
    public RailTable(RouteNetwork network, ModelParameters parameters, LegRow[] legs, IEnumerable<PolicyEntry> policy)
    {
        _network = network;
        _parameters = parameters;
        _legs = legs;
        var controls = policy.Select(entry => entry.Instrument).OfType<RailControlInstrument>();
        _boarding = [.. controls.Select(control => control.Boarding.Value).Prepend(1).Distinct()];
        _surchargeUsd = new double[network.Legs.Length];
        WaitingTime = [[], .. _boarding.Select(boarding => ExponentialTable.Ticks(parameters.Travel.RailWaitDays / boarding))];
    }

    /// <summary>Waits in ticks by a random byte, for each value of <see cref="LegRow.RailWait"/>.</summary>
    public ushort[][] WaitingTime { get; }

    /// <summary>What longer waits add to the cost of each leg for everyone, in US dollars per person.</summary>
    public ReadOnlySpan<double> SurchargeUsd => _surchargeUsd;

    /// <summary>Sets the waits under a policy, and what they add to the cost of each leg.</summary>
    public void Refresh(PolicyState policy)
    {
        if (policy.Version == _policyVersion)
        {
            return;
        }

        _policyVersion = policy.Version;
        foreach (var leg in _network.Legs)
        {
            if (leg.Mode != TravelMode.Rail)
            {
                continue;
            }

            var boarding = policy.Rail[leg.From].Boarding;
            var index = leg.Id.Index;
            _legs[index] = _legs[index] with { RailWait = checked((byte)(Array.IndexOf(_boarding, boarding) + 1)) };
            var days = _parameters.Travel.RailWaitDays * ((1 / boarding) - 1);
            _surchargeUsd[index] = days * _parameters.RouteChoice.ValueOfTimeUsdPerDay;
        }
    }
}
