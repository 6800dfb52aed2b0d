using FlowSim.Foundation.Chance;
using FlowSim.Foundation.Time;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;

namespace FlowSim.Engine.World;

/// <summary>How large caravans are today, where they came through yesterday, and how fast they move.</summary>
internal sealed class CaravanTable
{
    private readonly CaravanParameters _parameters;
    private readonly uint[] _joinThresholds;
    private readonly uint[] _leaveThresholds;
    private readonly ushort[] _ticks;

    public CaravanTable(RouteNetwork network, CaravanParameters parameters)
    {
        _parameters = parameters;
        _joinThresholds = new uint[network.Places.Length];
        _ticks = [.. network.Legs.Select(leg => Ticks(leg.LengthKm, parameters.MostKmPerDay))];
        _leaveThresholds =
            [.. _ticks.Select(ticks => Threshold.Of(CaravanRule.LeaveChance((double)ticks / Tick.PerDay, parameters)))];
    }

    /// <summary>People in caravans at the end of the day before.</summary>
    public double People { get; private set; }

    /// <summary>The word of luck below which a party without a guide joins at a place; 0 where no caravan comes through.</summary>
    public uint JoinThresholdAt(int place) => _joinThresholds[place];

    /// <summary>The word of luck below which a party leaves its caravan rather than go on with it on a leg.</summary>
    public uint LeaveThresholdOf(int leg) => _leaveThresholds[leg];

    /// <summary>The least time a caravan needs for a leg, rests included.</summary>
    public int TicksOf(int leg) => _ticks[leg];

    /// <summary>Takes in the day that ends.</summary>
    /// <param name="people">People in caravans.</param>
    /// <param name="passing">Those of them who set out from each place, of the people simulated.</param>
    /// <param name="sampleShare">The share of people simulated.</param>
    public void Refresh(double people, ReadOnlySpan<int> passing, double sampleShare)
    {
        People = people;
        for (var place = 0; place < passing.Length; place++)
        {
            _joinThresholds[place] = passing[place] == 0
                ? 0
                : Threshold.Of(CaravanRule.JoinChance(passing[place] / sampleShare, _parameters));
        }
    }

    private static ushort Ticks(double lengthKm, double kmPerDay) =>
        (ushort)Math.Min(ushort.MaxValue, Math.Round(lengthKm / kmPerDay * Tick.PerDay, MidpointRounding.AwayFromZero));
}
