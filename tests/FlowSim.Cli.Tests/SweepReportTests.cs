using FlowSim.Cli.Serving;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The report that ends a sweep agrees with its store and with the commands that analyse it.</summary>
public sealed class SweepReportTests : IDisposable
{
    private readonly CapturedProgram _program = ServedProgram.Real();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_report_that_ends_a_sweep_is_made_again_to_the_last_byte()
    {
        using var world = new SweptWorld();
        var page = Path.Combine(Path.GetDirectoryName(world.Store)!, "report.html");
        var first = File.ReadAllBytes(page);
        File.Delete(page);

        Assert.Equal(ExitCode.Done, _program.Run("report", world.Store));

        Assert.Equal(first, File.ReadAllBytes(page));
    }

    [Fact]
    public void Standings_are_those_of_frontier()
    {
        using var world = new SweptWorld();
        var folder = Path.GetDirectoryName(world.Store)!;
        Assert.Equal(ExitCode.Done, _program.Run("frontier", folder));
        Assert.Equal(ExitCode.Done, _program.Run("report", folder, "--csv"));

        // outcome, desired, policy, mean, best_share, low, high, max_regret, mean_regret, max_regret_point
        var standings = Rows(Path.Combine(folder, "frontier.csv")).ToDictionary(row => (row[0], row[2]), row => (row[7], row[8]));

        // outcome, scenario, best_percent, low, high, max_regret, mean_regret, unit, least_regret
        var reported = Directory.GetFiles(Path.Combine(folder, "report-tables"), "report-policies-*.csv").SelectMany(Rows).ToList();
        Assert.NotEmpty(reported);
        Assert.All(reported, row => Assert.Equal(standings[(row[0], row[1])], (row[5], row[6])));
    }

    [Fact]
    public void Sensitivity_is_that_of_the_command()
    {
        File.WriteAllText(_folder["screened.yaml"], $"""
            title: Two numbers are screened
            scenarios: ["{ServedProgram.FirstSteps("checkpoint")}", "{ServedProgram.FirstSteps("desk")}"]
            scale: 0.1
            design: (kind: morris, size: 3)
            parameters:
              detention: (informed-share: prior)
              encounters: (max-stop-rate: prior)
            """.Replace('(', '{').Replace(')', '}'));
        Assert.Equal(ExitCode.Done, _program.Run("sweep", _folder["screened.yaml"], "--out", _folder["out"], "--lang", "es"));
        var folder = Path.Combine(_folder["out"], "screened");
        Assert.Contains("lang=\"es\"", File.ReadAllText(Path.Combine(folder, "report.html")), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, _program.Run("sensitivity", folder, "--outcome", "refouled"));
        Assert.Equal(ExitCode.Done, _program.Run("report", folder, "--csv"));

        // outcome, quantity, parameter, index, value, low, high
        var found = Rows(Path.Combine(folder, "sensitivity.csv")).Where(row => row[1] == "desk minus checkpoint")
            .ToDictionary(row => (row[2], row[3]), row => (row[4], row[5], row[6]));

        // parameter, mu_star, low, high, sigma, low, high
        var reported = Rows(Path.Combine(folder, "report-tables", "report-sensitivity-1.csv"));
        Assert.Equal(2, reported.Count);
        Assert.All(reported, row =>
        {
            Assert.Equal(found[(row[0], "mu_star")], (row[1], row[2], row[3]));
            Assert.Equal(found[(row[0], "sigma")], (row[4], row[5], row[6]));
        });
    }

    private static List<string[]> Rows(string path) => [.. File.ReadAllLines(path).Skip(1).Select(line => line.Split(','))];
}
