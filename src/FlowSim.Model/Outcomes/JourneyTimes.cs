namespace FlowSim.Model.Outcomes;

/// <summary>
/// How long people took from their entry into the transit country to the border of the destination country: for each number of
/// ticks, the people who arrived after as many.
/// </summary>
internal sealed class JourneyTimes(int tickCount)
{
    /// <summary>People by ticks.</summary>
    public int[] People { get; } = new int[tickCount + 1];

    /// <summary>Counts people who have arrived.</summary>
    public void Add(int ticks, int people) => People[ticks] += people;

    /// <summary>Their mean time in ticks; NaN if there are none.</summary>
    public double Mean()
    {
        var (ticks, people) = (0L, 0L);
        for (var time = 0; time < People.Length; time++)
        {
            ticks += (long)time * People[time];
            people += People[time];
        }

        return people == 0 ? double.NaN : (double)ticks / people;
    }

    /// <summary>The time in ticks within which half of them arrived, the shortest such; NaN if there are none.</summary>
    public double Median()
    {
        var all = People.Sum(people => (long)people);
        var (time, arrived) = (0, (long)People[0]);
        while (all > 0 && 2 * arrived < all)
        {
            time++;
            arrived += People[time];
        }

        return all == 0 ? double.NaN : time;
    }
}
