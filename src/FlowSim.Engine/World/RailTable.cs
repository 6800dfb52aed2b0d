using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.World;

/// <summary>Waits for trains, which are longer where it is hard to get on one.</summary>
internal sealed class RailTable
{
    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly LegRow[] _legs;
    private readonly List<double> _boarding = [1];
    private readonly List<ushort[]> _waits;
    private int _policyVersion = -1;

    public RailTable(RouteNetwork network, ModelParameters parameters, LegRow[] legs)
    {
        _network = network;
        _parameters = parameters;
        _legs = legs;
        _waits = [[], ExponentialTable.Ticks(parameters.Travel.RailWaitDays)];
        Waits = [.. _waits];
    }

    /// <summary>Waits by a byte of luck, for each number that <see cref="LegRow.RailWait"/> may have.</summary>
    public ushort[][] Waits { get; private set; }

    /// <summary>Sets the waits of today's policy, and what they add to the cost of each leg.</summary>
    public void Refresh(PolicyState policy, Span<double> burdenUsd)
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

            var boarding = policy.RailBoarding[leg.From.Index];
            var index = leg.Id.Index;
            _legs[index] = _legs[index] with { RailWait = WaitFor(boarding) };
            var days = _parameters.Travel.RailWaitDays * ((1 / boarding) - 1);
            burdenUsd[index] = days * _parameters.RouteChoice.ValueOfTimeUsdPerDay;
        }
    }

    private byte WaitFor(double boarding)
    {
        var known = _boarding.IndexOf(boarding);
        if (known < 0)
        {
            known = _boarding.Count;
            _boarding.Add(boarding);
            _waits.Add(ExponentialTable.Ticks(_parameters.Travel.RailWaitDays / boarding));
            Waits = [.. _waits];
        }

        return checked((byte)(known + 1));
    }
}
