using FlowSim.Kernel.Chance;
using FlowSim.Model.Network;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>
/// How many people are in caravans today, where caravans came through yesterday, and how fast they move.
/// </summary>
internal sealed class CaravanTable
{
    private readonly CaravanParameters _parameters;
    private readonly uint[] _joinThresholds;
    private readonly uint[] _leaveThresholds;
    private readonly uint[] _durations;
    private readonly bool[] _isWaypoint;

    public CaravanTable(RouteNetwork network, CaravanParameters parameters)
    {
        _parameters = parameters;
        _joinThresholds = new uint[network.Places.Length];
        double[] days = [.. network.Legs.Select(leg => Math.Max(leg.Hours / 24, leg.LengthKm / parameters.MaxKmPerDay))];
        _durations = [.. days.Select(FixedTicks.OfDays)];
        _leaveThresholds = [.. days.Select(legDays => Threshold.Of(CaravanRule.LeaveChance(legDays, parameters)))];
        _isWaypoint = [.. network.Places.Select(place => network.Waypoints.Includes(place.Id))];
    }

    /// <summary>People in caravans at the end of the previous day.</summary>
    public double People { get; private set; }

    /// <summary>
    /// Threshold of the random draw below which a party without a smuggler joins at a place; 0 where no caravan comes
    /// through, and where nobody decides anything.
    /// </summary>
    public uint JoinThresholdAt(int place) => _joinThresholds[place];

    /// <summary>
    /// Threshold of the random draw below which a party leaves its caravan instead of travelling a leg with it.
    /// </summary>
    public uint LeaveThresholdOf(int leg) => _leaveThresholds[leg];

    /// <summary>The time a caravan needs for a leg, including rests, in 65536ths of a tick.</summary>
    public uint DurationOf(int leg) => _durations[leg];

    /// <summary>Updates the table at the end of a day.</summary>
    /// <param name="people">People in caravans.</param>
    /// <param name="passing">People in caravans who set out from each place, of those simulated.</param>
    /// <param name="sampleShare">The share of people simulated.</param>
    public void Refresh(double people, ReadOnlySpan<int> passing, double sampleShare)
    {
        People = people;
        for (var place = 0; place < passing.Length; place++)
        {
            _joinThresholds[place] = passing[place] == 0 || _isWaypoint[place]
                ? 0
                : Threshold.Of(CaravanRule.JoinChance(passing[place] / sampleShare, _parameters));
        }
    }
}
