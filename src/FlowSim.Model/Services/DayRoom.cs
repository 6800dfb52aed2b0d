namespace FlowSim.Model.Services;

/// <summary>
/// The people that a service can still take: refilled every day, used party by party. A party is taken whole; what it exceeds
/// the room by is deducted from the next day's. What a day leaves unused is lost, but for room for a few parties in a sample:
/// where a service takes a party every other day, as it may in a sample, a day without one is chance and not a quiet season.
/// </summary>
internal struct DayRoom
{
    /// <summary>People for whom a very small sample keeps unused room: about four parties.</summary>
    private const double MaxPeopleKept = 8;

    private double _people;

    /// <summary>Whether a party can be taken.</summary>
    public readonly bool IsOpen => _people > 0;

    /// <summary>Begins a day.</summary>
    /// <param name="perDay">People that the service takes in a day, of all people.</param>
    /// <param name="sampleShare">The share of people simulated; if it is everybody, nothing is kept.</param>
    public void Refill(double perDay, double sampleShare) => Set(perDay * sampleShare, (1 - sampleShare) * MaxPeopleKept);

    /// <summary>Begins a day of a service for the whole country, of which what is unused is lost in a sample as well.</summary>
    /// <param name="simulatedPerDay">People that the service takes in a day, of those simulated.</param>
    public void RefillWhole(double simulatedPerDay) => Set(simulatedPerDay, maxKept: 0);

    /// <summary>Takes a party.</summary>
    public void Take(int people) => _people -= people;

    /// <summary>Ends the service: nothing is left, and nothing has to be deducted.</summary>
    public void Close() => _people = 0;

    private void Set(double simulatedPerDay, double maxKept) =>
        _people = (double.IsInfinity(_people) ? 0 : Math.Min(_people, maxKept)) + simulatedPerDay;
}
