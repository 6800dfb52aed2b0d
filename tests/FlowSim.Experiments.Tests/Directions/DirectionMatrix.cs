using System.Globalization;
using FlowSim.Fakes;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// docs/model/directions.csv, worked out anew: every comparison once, on a twentieth of the parties, with the same luck
/// and the same draws of the uncertain numbers on both sides.
/// </summary>
public sealed class DirectionMatrix
{
    /// <summary>The file.</summary>
    internal static string Path => Repository.File("docs", "model", "directions.csv");

    /// <summary>Its lines as they stand.</summary>
    internal Direction[] Recorded { get; } = [.. File.ReadLines(Path).Skip(1).Select(Direction.Parse)];

    /// <summary>Its lines as the model gives them today.</summary>
    internal Direction[] Found { get; }

    /// <summary>Runs all comparisons.</summary>
    public DirectionMatrix()
    {
        Found = [.. Recorded
            .GroupBy(direction => (direction.Base, direction.Other))
            .SelectMany(pair => Measure(SmallComparison.Of(pair.Key.Base, pair.Key.Other), pair))];
    }

    private static IEnumerable<Direction> Measure(PolicyComparison comparison, IEnumerable<Direction> directions)
    {
        foreach (var direction in directions)
        {
            var before = OutcomeExpression.Values(direction.Outcome, comparison.Base);
            var after = OutcomeExpression.Values(direction.Outcome, comparison.Other);
            var difference = Estimate.Of(after.Zip(before, (with, without) => with - without).ToArray());
            var mean = Estimate.Of(before).Mean;
            var figures = string.Join(',', new[] { mean, difference.Mean, difference.Low, difference.High }.Select(Text));
            yield return direction with { Found = Direction.Of(difference, mean), Figures = figures };
        }
    }

    /// <summary>Five figures are as many as anybody reads, and leave the last bits of a mean out of the file.</summary>
    private static string Text(double number) => number.ToString("G5", CultureInfo.InvariantCulture);
}
