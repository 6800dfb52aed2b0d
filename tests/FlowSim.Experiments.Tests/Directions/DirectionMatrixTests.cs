using FlowSim.Fakes;
using Xunit.Abstractions;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// Compares the directions in which the literature expects each policy to move each outcome with the model. If they
/// differ, docs/model/findings.md must say why; a rule is never adjusted to match a direction.
/// </summary>
[Trait("Category", "Validation")]
public sealed class DirectionMatrixTests(ITestOutputHelper output, DirectionMatrix matrix) : IClassFixture<DirectionMatrix>
{
    private const int Comparisons = 14;
    private const int Columns = 16;

    [Fact]
    public void Every_policy_moves_every_outcome_as_recorded()
    {
        Assert.Equal(Comparisons * Columns, matrix.Found.Length);
        string[] lines = [Direction.Header, .. matrix.Found.Select(direction => direction.Line)];
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }

        if (Environment.GetEnvironmentVariable("FLOWSIM_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(DirectionMatrix.Path, lines);
        }

        Assert.Equal(File.ReadLines(DirectionMatrix.Path), lines);
    }

    [Fact]
    public void Every_disagreement_with_the_literature_is_explained_and_nothing_else()
    {
        var disagreements = matrix.Found.Where(direction => !direction.Agrees).Select(direction => direction.Name);

        var explained = File.ReadLines(Repository.File("docs", "model", "findings.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim())
            .SelectMany(Spread);

        output.WriteLine($"{matrix.Found.Count(direction => direction.Agrees)} of {matrix.Found.Length} agree");
        Assert.Equal(disagreements.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// One explanation may apply to several outcomes of a comparison: <c>end-mpp: refouled; kidnapped</c>.
    /// </summary>
    private static IEnumerable<string> Spread(string names)
    {
        var (comparison, outcomes) = (
            names[..names.IndexOf(':', StringComparison.Ordinal)],
            names[(names.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return outcomes.Split(';').Select(outcome => $"{comparison}: {outcome.Trim()}");
    }
}
