using System.Globalization;
using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.Liveness;

public sealed class ParameterLivenessTests
{
    private static readonly Scenario World = TestWorlds.EverythingBuilder()
        .Cohort(0, "CO_TUR", TestGroup.African, PartyKind.Adult, 300)
        .Build();

    private static readonly Lazy<RunResult> Baseline = new(() => SimulationRun.Execute(World, new RunOptions()));

    /// <summary>
    /// Values for parameters for which half the distance to a bound makes route choice unsolvable, or has the same
    /// effect as the default.
    /// </summary>
    private static readonly Dictionary<string, double> Elsewhere = new(StringComparer.Ordinal)
    {
        ["corruption.adaptation-half-life-days"] = 1,
        ["corruption.quiet-days"] = 0,
        ["route-choice.scale-usd"] = 150,
        ["travel.max-visits"] = 3,
    };

    public static TheoryData<string> Paths
    {
        get
        {
            Assert.True(ParameterCatalog.All.Count > 100);
            return [.. ParameterCatalog.All.Select(parameter => parameter.Path)];
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Moving_a_parameter_moves_the_run(string path)
    {
        var parameter = ParameterCatalog.Find(path)!;
        var value = Elsewhere.TryGetValue(path, out var elsewhere) ? elsewhere : HalfWayToTheFartherBound(parameter);

        var moved = SimulationRun.Execute(With(path, value), new RunOptions());

        Assert.False(
            SameResult.Is(Baseline.Value, moved),
            string.Create(CultureInfo.InvariantCulture, $"{path} at {value} gives the run of {parameter.Read(World.Parameters)}."));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_parameter_at_its_bounds_gives_a_valid_run(string path)
    {
        var parameter = ParameterCatalog.Find(path)!;

        foreach (var value in new[] { parameter.Meta.Min, parameter.Meta.Max })
        {
            var months = With(path, value) with { Period = new SimulationPeriod(World.Period.From, new DateOnly(2019, 7, 10)) };
            var failure = Record.Exception(() => SimulationRun.Execute(months, new RunOptions { Verify = true }));

            // The only combination of bounds that the engine refuses, with a message that names the parameters.
            Assert.True(
                failure is null || (failure is InvariantException && failure.Message.Contains("no solution", StringComparison.Ordinal)),
                $"{path} at {value.ToString(CultureInfo.InvariantCulture)}: {failure}");
        }
    }

    private static double HalfWayToTheFartherBound(ParameterEntry parameter)
    {
        var value = parameter.Read(World.Parameters);
        var farther = value - parameter.Meta.Min > parameter.Meta.Max - value ? parameter.Meta.Min : parameter.Meta.Max;
        return (value + farther) / 2;
    }

    private static Scenario With(string path, double value) =>
        World with { Parameters = ParameterCatalog.With(World.Parameters, [new(path, value)]) };
}
