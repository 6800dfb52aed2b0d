using System.Globalization;

namespace FlowSim.Tools.Departures;

/// <summary>departures.csv: the estimated departures by place, in whole people.</summary>
internal static class DepartureFile
{
    // Places with the same share have the same remainder except for the last of 28 digits.
    private const int RemainderDecimals = 12;

    /// <summary>The table, calculated from the input files in the same folder.</summary>
    /// <param name="folder">The folder of the corridor.</param>
    public static GeneratedFile Generate(string folder) =>
        new("scenarios/corridor/departures.csv", string.Concat(Lines(new DepartureInputs(folder)).Select(line => line + "\n")));

    private static IEnumerable<string> Lines(DepartureInputs inputs)
    {
        var estimation = new DepartureEstimation(inputs);
        yield return "month,origin,group,kind,people";
        for (var month = EstimationMonths.First; month < EstimationMonths.End; month = month.AddMonths(1))
        {
            foreach (var (key, people) in Rounded(ByPlace(inputs, estimation.Departures(month))))
            {
                yield return $"{DepartureInputs.Text(month)},{key},{people.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    private static Dictionary<string, decimal> ByPlace(
        DepartureInputs inputs, Dictionary<(string Group, string Kind), decimal> departures)
    {
        var exact = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var ((group, kind), people) in departures)
        {
            foreach (var (place, share) in inputs.Origins(group))
            {
                exact.Add($"{place},{group},{kind}", people * share);
            }
        }

        return exact;
    }

    /// <summary>
    /// The rounding of section 4: the sum is correct to the nearest person, and the largest remainders are rounded up.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, int>> Rounded(Dictionary<string, decimal> exact)
    {
        var rounded = exact.ToDictionary(pair => pair.Key, pair => (int)decimal.Floor(pair.Value), StringComparer.Ordinal);
        var total = (int)decimal.Floor(exact.Values.Sum() + 0.5m);
        var byRemainder = exact
            .OrderByDescending(pair => decimal.Round(pair.Value - decimal.Floor(pair.Value), RemainderDecimals))
            .ThenBy(pair => pair.Key, StringComparer.Ordinal);
        foreach (var (key, _) in byRemainder.Take(total - rounded.Values.Sum()))
        {
            rounded[key]++;
        }

        return rounded.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal);
    }
}
