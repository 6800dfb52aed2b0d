using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// A sum of outcomes, or one sum divided by another: <c>claims_dropped/claims_made</c>, <c>protected+resettled</c>.
/// </summary>
internal static class OutcomeExpression
{
    /// <summary>Its value in each replicate of a scenario; 0 if the denominator is zero.</summary>
    public static double[] Values(string expression, ScenarioRecord scenario)
    {
        var parts = expression.Split('/');
        var above = Sum(parts[0], scenario);
        if (parts.Length == 1)
        {
            return above;
        }

        return [.. above.Zip(Sum(parts[1], scenario), (number, of) => of == 0 ? 0 : number / of)];
    }

    private static double[] Sum(string sum, ScenarioRecord scenario)
    {
        var total = new double[scenario.Replicates.Length];
        foreach (var id in sum.Split('+'))
        {
            var outcome = OutcomeCatalog.All.Select(known => known.Id).ToList().IndexOf(id);
            Assert.True(outcome >= 0, $"there is no outcome {id}");
            var values = scenario.Values(outcome);
            for (var replicate = 0; replicate < total.Length; replicate++)
            {
                total[replicate] += values[replicate];
            }
        }

        return total;
    }
}
