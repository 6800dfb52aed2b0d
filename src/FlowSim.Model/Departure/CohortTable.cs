using System.Collections.Immutable;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Departure;

/// <summary>
/// The cohorts of a run: the index of each cohort's first party, and when its parties set out. The number of parties is
/// the number of people divided by the mean size of a party of the kind.
/// </summary>
internal sealed class CohortTable
{
    private const ulong ChildBit = 1ul << 63;

    private readonly DepartureCohort[] _cohorts;
    private readonly ushort[] _homes;
    private readonly int[] _firstIndex;
    private readonly ulong[] _offsets;
    private readonly int[] _firstOfMonth;

    public CohortTable(Scenario scenario, RandomSource random, double sampleShare)
    {
        var period = scenario.Period;
        _cohorts = [.. scenario.Departures
            .Where(cohort => cohort.Month < period.Until && cohort.Month >= period.FirstOfSimulatedMonth(0))
            .OrderBy(cohort => cohort.Month)];
        _homes = [.. _cohorts.Select(cohort => (ushort)cohort.Origin.Index)];
        _offsets = new ulong[_cohorts.Length];
        _firstIndex = new int[_cohorts.Length + 1];
        for (var cohort = 0; cohort < _cohorts.Length; cohort++)
        {
            var parties = _cohorts[cohort].People * sampleShare / PartySize.Mean(_cohorts[cohort].Kind, scenario.Parameters.People);
            var hash = _cohorts[cohort].ContentHash(
                scenario.Network[_cohorts[cohort].Origin].Code, scenario.Parameters.Groups[_cohorts[cohort].Group.Index].Id);
            _offsets[cohort] = unchecked(hash - (ulong)_firstIndex[cohort]);
            var roundingDraw = random.For(StreamId.Sample, hash).UniformA;
            _firstIndex[cohort + 1] = _firstIndex[cohort] + (int)Math.Floor(parties + roundingDraw);
        }

        PartyCount = _firstIndex[^1];
        _firstOfMonth = new int[period.SimulatedMonthCount + 1];
        for (var month = 0; month <= period.SimulatedMonthCount; month++)
        {
            var first = period.FirstOfSimulatedMonth(month);
            _firstOfMonth[month] = _cohorts.Count(cohort => cohort.Month < first);
        }
    }

    /// <summary>Number of parties in all cohorts.</summary>
    public int PartyCount { get; }

    /// <summary>Number of cohorts.</summary>
    public int Count => _cohorts.Length;

    /// <summary>The cohort at a position.</summary>
    public DepartureCohort this[int cohort] => _cohorts[cohort];

    /// <summary>The place from which a party set out.</summary>
    public int HomeOf(ref readonly PartyRecord party) => _homes[party.Cohort];

    /// <summary>The places from which parties of each of so many nationality groups set out.</summary>
    public ImmutableArray<ImmutableArray<int>> HomesByGroup(int groups)
    {
        var homes = _cohorts.ToLookup(cohort => cohort.Group.Index, cohort => cohort.Origin.Index);
        return [.. Enumerable.Range(0, groups).Select(group => homes[group].Distinct().ToImmutableArray())];
    }

    /// <summary>The index of a cohort's first party.</summary>
    public int FirstIndexOf(int cohort) => _firstIndex[cohort];

    /// <summary>The cohort of a party.</summary>
    public int CohortOf(int index) => Array.FindIndex(_firstIndex, first => first > index) - 1;

    /// <summary>The cohorts that set out in a simulated month.</summary>
    public Range OfMonth(int month) => _firstOfMonth[month].._firstOfMonth[month + 1];

    /// <summary>
    /// The key of a party's draws: the hash of its cohort plus its number in it, so that other cohorts cannot change it. A
    /// child sent on alone has its family's key with the highest bit flipped.
    /// </summary>
    public ulong KeyOf(ref readonly PartyRecord party) => party.Index < PartyCount
        ? KeyOf(party.Cohort, party.Index)
        : KeyOf(party.Cohort, party.Index - PartyCount) ^ ChildBit;

    /// <summary>The shard to which the party with an index in a cohort belongs, by its key.</summary>
    public int ShardOf(int cohort, int index, int shardCount) => (int)(KeyOf(cohort, index) % (ulong)shardCount);

    /// <summary>The key of the party with an index in a cohort.</summary>
    public ulong KeyOf(int cohort, int index) => unchecked(_offsets[cohort] + (ulong)index);

    /// <summary>
    /// The tick of a departure within a cohort's month, from a uniform draw in [0, 1). A negative or late tick is
    /// outside the run.
    /// </summary>
    public static int DepartureTick(DepartureCohort cohort, SimulationPeriod period, double draw)
    {
        var first = period.DayOf(cohort.Month).Number;
        var days = period.DayOf(cohort.Month.AddMonths(1)).Number - first;
        return (int)Math.Floor((first + (draw * days)) * Tick.PerDay);
    }
}
