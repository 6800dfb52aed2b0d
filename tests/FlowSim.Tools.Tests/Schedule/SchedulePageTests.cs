using FlowSim.Model;
using FlowSim.Tools.Schedule;

namespace FlowSim.Tools.Tests.Schedule;

public sealed class SchedulePageTests
{
    private const string Services = "FlowSim.Model.Services";

    private static readonly string[] Lines = SchedulePage.Generate().Text.Split('\n');

    [Fact]
    public void Every_service_has_a_row_that_says_what_it_does()
    {
        var services = typeof(Scenario).Assembly.GetTypes()
            .Where(type => type.IsClass && type.GetInterface($"{Services}.IDayService") is not null)
            .Select(type => type.Name);

        var rows = Table("| order | service |").Select(row => row.Split(" | ")).ToArray();

        Assert.Equal(
            services.Order(StringComparer.Ordinal),
            rows.Select(cells => cells[1]).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(cells => int.Parse(cells[0].Trim('|', ' '), null)));
        Assert.All(rows, cells => Assert.Matches(@"^[A-Z].*\.$", cells[2]));
    }

    [Fact]
    public void Every_state_has_a_row_that_says_what_it_means_and_what_sets_it()
    {
        var states = typeof(Scenario).Assembly.GetType($"{Services}.DayState", throwOnError: true)!.GetEnumNames();

        var rows = Table("| state | meaning |");

        Assert.Equal(states.Length, rows.Length);
        Assert.All(rows, row => Assert.Matches(@"^\| [A-Za-z]+ \| [A-Z].*\. \| [A-Za-z, ]+ \|$", row));
        Assert.Contains(rows, row => row.StartsWith("| PolicyInForce |", StringComparison.Ordinal)
            && row.EndsWith("| PolicyChange |", StringComparison.Ordinal));
    }

    /// <summary>The rows of the table whose heads begin so.</summary>
    private static string[] Table(string heads) =>
    [
        .. Lines.SkipWhile(line => !line.StartsWith(heads, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.Length > 0),
    ];
}
