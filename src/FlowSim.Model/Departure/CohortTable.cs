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
    private readonly DepartureCohort[] _cohorts;
    private readonly int[] _firstIndex;
    private readonly uint[] _hashes;
    private readonly Row[] _rows;
    private readonly int[] _firstOfMonth;

    public CohortTable(Scenario scenario, RandomSource random, double sampleShare)
    {
        var period = scenario.Period;
        _cohorts = [.. scenario.Departures
            .Where(cohort => cohort.Month < period.Until && cohort.Month >= period.FirstOfMonth(0))
            .OrderBy(cohort => cohort.Month)];
        _hashes = [.. _cohorts.Select(cohort => cohort.LastingHash(scenario.Network[cohort.Origin].Code))];
        _firstIndex = new int[_cohorts.Length + 1];
        for (var cohort = 0; cohort < _cohorts.Length; cohort++)
        {
            var parties = _cohorts[cohort].People * sampleShare / PartySize.Mean(_cohorts[cohort].Kind, scenario.Parameters.People);
            var roundingDraw = random.For(StreamId.Sample, 0, _hashes[cohort], 0).UniformA;
            _firstIndex[cohort + 1] = _firstIndex[cohort] + (int)Math.Floor(parties + roundingDraw);
        }

        PartyCount = _firstIndex[^1];
        _rows = [.. _hashes.Select((hash, cohort) => new Row(_firstIndex[cohort], hash))];
        _firstOfMonth = new int[period.MonthCount + 1];
        for (var month = 0; month <= period.MonthCount; month++)
        {
            var first = period.FirstOfMonth(month);
            _firstOfMonth[month] = _cohorts.Count(cohort => cohort.Month < first);
        }
    }

    /// <summary>Number of parties in all cohorts.</summary>
    public int PartyCount { get; }

    /// <summary>Number of cohorts.</summary>
    public int Count => _cohorts.Length;

    /// <summary>The cohort at a position.</summary>
    public DepartureCohort this[int cohort] => _cohorts[cohort];

    /// <summary>The stable hash that keys the draws of a cohort.</summary>
    public uint HashOf(int cohort) => _hashes[cohort];

    /// <summary>The index of a cohort's first party.</summary>
    public int FirstIndexOf(int cohort) => _firstIndex[cohort];

    /// <summary>The cohort of a party.</summary>
    public int CohortOf(int index) => Array.FindIndex(_firstIndex, first => first > index) - 1;

    /// <summary>The cohorts that set out in a month of the run.</summary>
    public Range OfMonth(int month) => _firstOfMonth[month].._firstOfMonth[month + 1];

    /// <summary>
    /// The key of a party's draws: its position in its cohort, so that other cohorts cannot shift it, and the cohort's
    /// hash. A child sent on alone has its family's position with the highest bit set.
    /// </summary>
    public (uint Number, uint Hash) KeyOf(ref readonly PartyRecord party)
    {
        ref readonly var row = ref _rows[party.Cohort];
        var number = (uint)(party.Index - row.FirstIndex);
        return party.Index < PartyCount ? (number, row.Hash) : ((number - (uint)PartyCount) | 0x8000_0000, row.Hash);
    }

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

    /// <summary>The keys of a cohort's draws, side by side in memory.</summary>
    private readonly record struct Row(int FirstIndex, uint Hash);
}
