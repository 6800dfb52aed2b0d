using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Tables;

namespace FlowSim.Tools.Departures;

/// <summary>The two input tables of the departure estimates: monthly counts, and shares that divide them.</summary>
internal sealed class DepartureInputs
{
    private readonly Dictionary<(string Month, string Series), decimal> _counts;
    private readonly Dictionary<(string Dimension, string Key, string Subkey), decimal> _shares;

    /// <summary>Reads the tables of a folder.</summary>
    public DepartureInputs(string folder)
    {
        _counts = Rows(folder, "departures-inputs.csv", ["month", "series", "value", "source"])
            .ToDictionary(row => (row.Text("month"), row.Text("series")), row => Number(row.Text("value")));
        _shares = Rows(folder, "departure-shares.csv", ["dimension", "key", "subkey", "share", "source"])
            .ToDictionary(row => (row.Text("dimension"), row.Text("key"), row.Text("subkey")), row => Number(row.Text("share")));
    }

    /// <summary>A month in the format of the tables.</summary>
    public static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The number of people of a series in a month.</summary>
    public decimal Count(DateOnly month, string series) => _counts[(Text(month), series)];

    /// <summary>A share.</summary>
    public decimal Share(string dimension, string key, string subkey = "") => _shares[(dimension, key, subkey)];

    /// <summary>Departures in a month relative to an average month.</summary>
    public decimal Season(DateOnly month) => Share("season", month.ToString("MM", CultureInfo.InvariantCulture));

    /// <summary>The share of each place in the departures of a nationality group.</summary>
    public IEnumerable<KeyValuePair<string, decimal>> Origins(string group) => _shares
        .Where(share => share.Key.Dimension == "origin" && share.Key.Key == group)
        .Select(share => KeyValuePair.Create(share.Key.Subkey, share.Value));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static List<TableRow> Rows(string folder, string file, string[] columns)
    {
        var bag = new DiagnosticBag();
        var rows = TableReader.Read(new SourceText(file, File.ReadAllText(Path.Combine(folder, file))), columns, [], bag);
        return bag.Count == 0 ? rows : throw new InvalidDataException(string.Join('\n', bag.InOrder([file])));
    }
}
