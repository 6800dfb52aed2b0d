using System.Text.RegularExpressions;

namespace FlowSim.Tidy.Tests;

/// <summary>The numbers that the corridor gives its groups, destinations and forces, by the path of their parameter.</summary>
internal static partial class CorridorNumbers
{
    /// <summary>The numbers of the corridor of this project, as written.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        Find(Repository.Text("scenarios/corridor/always.yaml").Text);

    /// <summary>The numbers in a scenario file.</summary>
    public static IReadOnlyDictionary<string, string> Find(string yaml)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        var family = "";
        foreach (var line in yaml.Split('\n'))
        {
            if (Family().Match(line) is { Success: true } heading)
            {
                family = heading.Groups[1].Value;
            }
            else if (line.Length > 0 && !line.StartsWith("  ", StringComparison.Ordinal))
            {
                family = "";
            }

            if (family.Length > 0 && Profile().Match(line) is { Success: true } profile)
            {
                foreach (Match number in Number().Matches(profile.Groups[2].Value))
                {
                    numbers.Add($"{family}.{profile.Groups[1].Value}.{number.Groups[1].Value}", number.Groups[2].Value.Trim('"', ' '));
                }
            }
        }

        return numbers;
    }

    [GeneratedRegex("^  (groups|destinations|forces): *$")]
    private static partial Regex Family();

    [GeneratedRegex("^    ([a-z0-9-]+): \\{(.*)\\} *$")]
    private static partial Regex Profile();

    [GeneratedRegex("(need-share|language-share|ask-at-port-share|granted-share|retry-share|skill|day-usd|share): (\"[^\"]*\"|[^,]+)")]
    private static partial Regex Number();
}
