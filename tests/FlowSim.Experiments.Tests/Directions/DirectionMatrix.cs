using System.Globalization;
using FlowSim.Fakes;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// Computes docs/model/directions.csv again: every comparison once, on a twentieth of the parties, with common random
/// numbers and the same draws of the uncertain numbers on both sides.
/// </summary>
public sealed class DirectionMatrix
{
    /// <summary>The file.</summary>
    internal static string Path => Repository.File("docs", "model", "directions.csv");

    /// <summary>The lines in the file.</summary>
    internal Direction[] Recorded { get; } = [.. File.ReadLines(Path).Skip(1).Select(Direction.Parse)];

    /// <summary>The lines that the model gives today.</summary>
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

    /// <summary>Five digits are as many as a reader needs, and keep the last bits of a mean out of the file.</summary>
    private static string Text(double number) => number.ToString("G5", CultureInfo.InvariantCulture);
}
