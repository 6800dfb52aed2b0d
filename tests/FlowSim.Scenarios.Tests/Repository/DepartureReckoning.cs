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
    private static readonly DateOnly TotalsByNationalityFrom = new(2019, 10, 1);
    private static readonly DateOnly MovedOnBySeason = new(2020, 4, 1);

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
        for (var month = new DateOnly(2018, 12, 1); month < MovedOnBySeason; month = month.AddMonths(1))
        {
            foreach (var (key, people) in Rounded(Exact(month)))
            {
                yield return $"{Text(month)},{key},{people.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    /// <summary>Section 1: arrivals at the US border.</summary>
    private decimal Arrivals(DateOnly month, string group, string kind)
    {
        if (month == MovedOnBySeason)
        {
            return Arrivals(month.AddMonths(-1), group, kind) * Share("season", "04") / Share("season", "03");
        }

        return month < TotalsByNationalityFrom ? ArrivalsByKind(month, group, kind) : ArrivalsByNationality(month, group, kind);
    }

    private decimal ArrivalsByKind(DateOnly month, string group, string kind)
    {
        var between = (Input(month, $"us-between-ports-{kind}")
                - (Input(month, "us-between-ports-mexican") * Share("mexican-between-ports", kind)))
            * (1 + Share("undetected", kind));
        var ports = Input(month, "us-ports-all") * Share("port-non-mexican", "all") * Share("port-kind", kind);
        return Others.Contains(group)
            ? ((between * Share("between-ports-group", kind, "other")) + (ports * Share("port-group", "other")))
                * Share("other-in-corridor", "all") * Share("other-group", group)
            : (between * Share("between-ports-group", kind, group)) + (ports * Share("port-group", group));
    }

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

    /// <summary>Sections 2 to 4: who was sent back for good, who stays in Mexico, and all departures by place.</summary>
    private Dictionary<string, decimal> Exact(DateOnly month)
    {
        var exact = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (group, kind) in from @group in CentralAmerican.Concat(Others) from kind in Kinds select (@group, kind))
        {
            var sentBack = Input(month, "mexico-presented") * Share("presented-group", group) * Share("presented-kind", kind)
                * Share("returned", group) * (1 - Share("tries-again", group));
            var stay = Input(month, "mexico-applications") * Share("applicant-group", group) * Share("applicant-kind", kind)
                * Share("applicant-stays", "all");
            var departures = (Arrivals(month.AddMonths(1), group, kind) + sentBack + stay) * (1 + Share("turned-back", "all"));
            foreach (var ((_, _, place), share) in _shares.Where(share => share.Key.Dimension == "origin" && share.Key.Key == group))
            {
                exact.Add($"{place},{group},{kind}", departures * share);
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
