using static FlowSim.Tools.Departures.EstimationMonths;
using static FlowSim.Tools.Departures.TravellerGroups;

namespace FlowSim.Tools.Departures;

/// <summary>Sections 2 to 4 of docs/model/departures.md: people who set out, by month, group and kind of party.</summary>
internal sealed class DepartureEstimation(DepartureInputs inputs)
{
    private readonly ArrivalEstimation _arrivals = new(inputs);

    /// <summary>Section 4: the departures of a month.</summary>
    public Dictionary<(string Group, string Kind), decimal> Departures(DateOnly month) =>
        month < EstimatedFrom ? Counted(month, ReturnedBefore2018, "applicant-group-to-2017")
        : month < CountedAgainFrom ? Estimated(month, MixOf2018(month))
        : month < EstimatedAgainFrom ? Counted(month, Returned, "applicant-group")
        : Estimated(month, MixOfEarly2020());

    /// <summary>An estimate of all departures, divided in the proportions of other months.</summary>
    private Dictionary<(string Group, string Kind), decimal> Estimated(
        DateOnly month, Dictionary<(string Group, string Kind), decimal> mix) =>
        mix.ToDictionary(part => part.Key, part => inputs.Count(month, "departures") * part.Value);

    /// <summary>Interpolated linearly from the mix of December 2017 to that of December 2018.</summary>
    private Dictionary<(string Group, string Kind), decimal> MixOf2018(DateOnly month)
    {
        var before = Mix([EstimatedFrom.AddMonths(-1)]);
        var after = Mix([CountedAgainFrom]);
        return before.ToDictionary(
            part => part.Key, part => (((12 - month.Month) * part.Value) + (month.Month * after[part.Key])) / 12);
    }

    private Dictionary<(string Group, string Kind), decimal> MixOfEarly2020() =>
        Mix([EstimatedAgainFrom.AddMonths(-3), EstimatedAgainFrom.AddMonths(-2), EstimatedAgainFrom.AddMonths(-1)]);

    /// <summary>The share of each group and kind in all departures of some months.</summary>
    private Dictionary<(string Group, string Kind), decimal> Mix(DateOnly[] months)
    {
        var people = months.SelectMany(Departures).ToLookup(part => part.Key, part => part.Value);
        var all = people.Sum(part => part.Sum());
        return people.ToDictionary(part => part.Key, part => part.Sum() / all);
    }

    /// <summary>
    /// Departures calculated from people who were counted: arrived, returned for good, or settled in Mexico.
    /// </summary>
    private Dictionary<(string Group, string Kind), decimal> Counted(
        DateOnly month, Func<DateOnly, string, string, decimal> returned, string applicants)
    {
        var departures = new Dictionary<(string Group, string Kind), decimal>();
        foreach (var (group, kind) in from @group in CentralAmerican.Concat(Others) from kind in Kinds select (@group, kind))
        {
            var stay = inputs.Count(month, "mexico-applications") * inputs.Share(applicants, group)
                * inputs.Share("applicant-kind", kind) * inputs.Share("applicant-stays", "all");
            var people = _arrivals.Arrivals(month.AddMonths(1), group, kind) + returned(month, group, kind) + stay;
            departures.Add((group, kind), people * (1 + inputs.Share("turned-back", "all")));
        }

        return departures;
    }

    /// <summary>Section 2 from December 2018 on: people presented to the Mexican authority, of whom a share was returned.</summary>
    private decimal Returned(DateOnly month, string group, string kind) =>
        inputs.Count(month, "mexico-presented") * inputs.Share("presented-group", group) * inputs.Share("presented-kind", kind)
            * inputs.Share("returned", group) * (1 - inputs.Share("tries-again", group));

    /// <summary>Section 2 before 2018: people returned.</summary>
    private decimal ReturnedBefore2018(DateOnly month, string group, string kind) =>
        inputs.Count(month, "mexico-returned") * inputs.Share("returned-group-to-2017", group)
            * inputs.Share($"returned-kind-{month.Year}", kind) * (1 - inputs.Share("tries-again", group));
}
