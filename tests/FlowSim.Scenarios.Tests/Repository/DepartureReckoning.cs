using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Scenarios.Tests.Repository;

/// <summary>The calculation of docs/model/departures.md, section by section.</summary>
internal sealed class DepartureReckoning
{
    private static readonly string[] Kinds = ["adult", "family", "child"];
    private static readonly string[] CentralAmerican = ["honduran", "guatemalan", "salvadoran", "nicaraguan"];
    private static readonly string[] Others = ["caribbean", "african"];
    private static readonly DateOnly First = new(2012, 12, 1);
    private static readonly DateOnly EstimatedFrom = new(2018, 1, 1);
    private static readonly DateOnly CountedAgainFrom = new(2018, 12, 1);
    private static readonly DateOnly TotalsByNationalityFrom = new(2019, 10, 1);
    private static readonly DateOnly EstimatedAgainFrom = new(2020, 4, 1);
    private static readonly DateOnly End = new(2021, 7, 1);

    /// <summary>
    /// Months whose arrivals belong to a validation period: the previous month is adjusted by season.
    /// </summary>
    private static readonly DateOnly[] MovedOnBySeason = [EstimatedFrom, EstimatedAgainFrom];

    private readonly Dictionary<(string Month, string Series), decimal> _inputs;
    private readonly Dictionary<(string Dimension, string Key, string Subkey), decimal> _shares;

    public DepartureReckoning(string folder)
    {
        _inputs = Rows(folder, "departures-inputs.csv", ["month", "series", "value", "source"])
            .ToDictionary(row => (row.Text("month"), row.Text("series")), row => Number(row.Text("value")));
        _shares = Rows(folder, "departure-shares.csv", ["dimension", "key", "subkey", "share", "source"])
            .ToDictionary(row => (row.Text("dimension"), row.Text("key"), row.Text("subkey")), row => Number(row.Text("share")));
    }

    /// <summary>The whole file, line by line.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "month,origin,group,kind,people";
        for (var month = First; month < End; month = month.AddMonths(1))
        {
            foreach (var (key, people) in Rounded(ByPlace(Departures(month))))
            {
                yield return $"{Text(month)},{key},{people.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    /// <summary>Section 4: departures of a month by group and kind.</summary>
    private Dictionary<(string Group, string Kind), decimal> Departures(DateOnly month) =>
        month < EstimatedFrom ? Counted(month, SentBackBefore2018, "applicant-group-to-2017")
        : month < CountedAgainFrom ? Estimated(month, MixOf2018(month))
        : month < EstimatedAgainFrom ? Counted(month, SentBack, "applicant-group")
        : Estimated(month, MixOfEarly2020());

    /// <summary>Section 4: an estimate of all departures, divided as in other months.</summary>
    private Dictionary<(string Group, string Kind), decimal> Estimated(
        DateOnly month, Dictionary<(string Group, string Kind), decimal> mix) =>
        mix.ToDictionary(part => part.Key, part => Input(month, "departures") * part.Value);

    /// <summary>From the mix of December 2017 to that of December 2018, in equal steps.</summary>
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

    /// <summary>Section 1: arrivals at the US border.</summary>
    private decimal Arrivals(DateOnly month, string group, string kind)
    {
        if (MovedOnBySeason.Contains(month))
        {
            var before = month.AddMonths(-1);
            return Arrivals(before, group, kind) * Season(month) / Season(before);
        }

        return month < EstimatedFrom ? ArrivalsBefore2018(month, group, kind)
            : month < TotalsByNationalityFrom ? ArrivalsByKind(month, group, kind)
            : ArrivalsByNationality(month, group, kind);
    }

    private decimal ArrivalsBefore2018(DateOnly month, string group, string kind) => Arrivals(
        Input(month, $"us-between-ports-other-{kind}") * (1 + Share("undetected", kind)),
        Input(month, "us-ports-all") * Share("port-non-mexican", "all") * Share("port-kind-to-2017", kind),
        $"between-ports-group-{Math.Min(month.AddMonths(3).Year, 2017)}",
        group,
        kind);

    private decimal ArrivalsByKind(DateOnly month, string group, string kind)
    {
        var between = (Input(month, $"us-between-ports-{kind}")
                - (Input(month, "us-between-ports-mexican") * Share("mexican-between-ports", kind)))
            * (1 + Share("undetected", kind));
        var ports = Input(month, "us-ports-all") * Share("port-non-mexican", "all") * Share("port-kind", kind);
        return Arrivals(between, ports, "between-ports-group", group, kind);
    }

    private decimal Arrivals(decimal between, decimal ports, string groups, string group, string kind) => Others.Contains(group)
        ? ((between * Share(groups, kind, "other")) + (ports * Share("port-group", "other")))
            * Share("other-in-corridor", "all") * Share("other-group", group)
        : (between * Share(groups, kind, group)) + (ports * Share("port-group", group));

    private decimal ArrivalsByNationality(DateOnly month, string group, string kind)
    {
        var others = Input(month, "us-all") - Input(month, "us-mexican") - CentralAmerican.Sum(known => Input(month, $"us-{known}"));
        var seen = 1 + (Share("undetected", kind) * Input(month, "us-between-ports-all") / Input(month, "us-all"));
        if (Others.Contains(group))
        {
            return seen * others * Share("other-in-corridor", "all") * Share("other-group", group) * Share("other-kind", kind);
        }

        decimal Rest(string of) => Input(month, $"us-{of}")
            - (Input(month, "us-mexican") * Share("mexican-all", of))
            - (others * Share("other-kind", of));
        return seen * Input(month, $"us-{group}") * Rest(kind) / Kinds.Sum(Rest);
    }

    /// <summary>
    /// Departures inferred from people who were counted: those who arrived, were returned for good or stay in Mexico.
    /// </summary>
    private Dictionary<(string Group, string Kind), decimal> Counted(
        DateOnly month, Func<DateOnly, string, string, decimal> sentBack, string applicants)
    {
        var departures = new Dictionary<(string Group, string Kind), decimal>();
        foreach (var (group, kind) in from @group in CentralAmerican.Concat(Others) from kind in Kinds select (@group, kind))
        {
            var stay = Input(month, "mexico-applications") * Share(applicants, group) * Share("applicant-kind", kind)
                * Share("applicant-stays", "all");
            departures.Add(
                (group, kind),
                (Arrivals(month.AddMonths(1), group, kind) + sentBack(month, group, kind) + stay) * (1 + Share("turned-back", "all")));
        }

        return departures;
    }

    /// <summary>
    /// Section 2 from December 2018 on: people presented to the authorities, of whom a share was returned.
    /// </summary>
    private decimal SentBack(DateOnly month, string group, string kind) =>
        Input(month, "mexico-presented") * Share("presented-group", group) * Share("presented-kind", kind)
            * Share("returned", group) * (1 - Share("tries-again", group));

    /// <summary>Section 2 before 2018: people returned.</summary>
    private decimal SentBackBefore2018(DateOnly month, string group, string kind) =>
        Input(month, "mexico-returned") * Share("returned-group-to-2017", group) * Share($"returned-kind-{month.Year}", kind)
            * (1 - Share("tries-again", group));

    private Dictionary<string, decimal> ByPlace(Dictionary<(string Group, string Kind), decimal> departures)
    {
        var exact = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var ((group, kind), people) in departures)
        {
            foreach (var ((_, _, place), share) in _shares.Where(share => share.Key.Dimension == "origin" && share.Key.Key == group))
            {
                exact.Add($"{place},{group},{kind}", people * share);
            }
        }

        return exact;
    }

    private static IEnumerable<KeyValuePair<string, int>> Rounded(Dictionary<string, decimal> exact)
    {
        var rounded = exact.ToDictionary(pair => pair.Key, pair => (int)decimal.Floor(pair.Value), StringComparer.Ordinal);
        var total = (int)decimal.Floor(exact.Values.Sum() + 0.5m);
        var byRemainder = exact
            .OrderByDescending(pair => decimal.Round(pair.Value - decimal.Floor(pair.Value), 12))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (key, _) in byRemainder.Take(total - rounded.Values.Sum()))
        {
            rounded[key]++;
        }

        return rounded.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal);
    }

    private decimal Input(DateOnly month, string series) => _inputs[(Text(month), series)];

    private decimal Share(string dimension, string key, string subkey = "") => _shares[(dimension, key, subkey)];

    private decimal Season(DateOnly month) => Share("season", month.ToString("MM", CultureInfo.InvariantCulture));

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static List<TableRow> Rows(string folder, string file, string[] columns)
    {
        var bag = new DiagnosticBag();
        var rows = TableReader.Read(new SourceText(file, File.ReadAllText(Path.Combine(folder, file))), columns, [], bag);
        Assert.Equal(0, bag.Count);
        return rows;
    }
}
