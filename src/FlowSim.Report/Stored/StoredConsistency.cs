using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Stored;

/// <summary>
/// Checks that tables of a store about the same people agree; if they do not, rows are missing or were changed.
/// </summary>
internal static class StoredConsistency
{
    /// <summary>Sample weights are not whole numbers, so that sums of them differ in the last digits.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Checks the content of a store.</summary>
    /// <exception cref="InvalidOperationException">Tables contradict each other.</exception>
    public static void Check(StoredResults results)
    {
        CheckWays(results);
        CheckPeople(results);
        foreach (var scenario in results.Scenarios)
        {
            CheckMonths(scenario);
            CheckHarms(scenario);
        }
    }

    /// <summary>Checks that every flow is between places of the corridor and in a month of the period.</summary>
    private static void CheckWays(StoredResults results)
    {
        var places = results.Places.Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var flow in results.Scenarios.SelectMany(scenario => scenario.LegFlows))
        {
            if (!places.Contains(flow.From) || !places.Contains(flow.To) || !results.Months.Contains(flow.Month))
            {
                throw new InvalidOperationException(
                    $"people travel from {flow.From} to {flow.To} in {flow.Month}, which is not part of the "
                        + "run");
            }
        }
    }

    /// <summary>
    /// Checks that the twins of every policy and the pathways of every scenario that has them count the same people.
    /// </summary>
    private static void CheckPeople(StoredResults results)
    {
        var twins = results.Twins.Select(of => of.Select(replicate => FateOrder.All.Sum(replicate.Total)).ToArray());
        var ways = results.Scenarios.Where(scenario => !scenario.Pathways.IsEmpty)
            .Select(scenario => SumOf(scenario.Pathways.Select(pathway => pathway.Values), results.Run.Replicates));
        double[][] shown = [.. twins, .. ways];

        // After a warm-up the people on the way differ by scenario, and twins are those who are so in both.
        if (!results.Run.HasWarmUp && shown.Any(people => !AreAlike(people, shown[0])))
        {
            throw new InvalidOperationException("the tables twins and pathways do not contain the same people");
        }
    }

    /// <summary>Checks, for outcomes stored by month, that the months add up to the period.</summary>
    private static void CheckMonths(ScenarioFigures scenario)
    {
        foreach (var (outcome, months) in scenario.Monthly)
        {
            var sums = months.Select(replicate => replicate.Sum()).ToArray();
            if (sums.Any(sum => sum != 0) && !AreAlike(sums, scenario.Outcomes[outcome].AsSpan()))
            {
                throw new InvalidOperationException($"the months of '{outcome}' do not add up to the period");
            }
        }
    }

    /// <summary>Checks, for harms stored by place, that the places add up to the run.</summary>
    private static void CheckHarms(ScenarioFigures scenario)
    {
        foreach (var harms in scenario.Harms.GroupBy(harm => harm.Outcome, StringComparer.Ordinal))
        {
            if (scenario.Outcomes.TryGetValue(harms.Key, out var values)
                && !AreAlike(SumOf(harms.Select(harm => harm.Values), values.Length), values.AsSpan()))
            {
                throw new InvalidOperationException($"the places of '{harms.Key}' do not add up to the run");
            }
        }
    }

    private static double[] SumOf(IEnumerable<ImmutableArray<double>> byReplicate, int replicates)
    {
        var sums = new double[replicates];
        foreach (var values in byReplicate)
        {
            for (var replicate = 0; replicate < replicates; replicate++)
            {
                sums[replicate] += values[replicate];
            }
        }

        return sums;
    }

    private static bool AreAlike(ReadOnlySpan<double> these, ReadOnlySpan<double> those)
    {
        for (var replicate = 0; replicate < these.Length; replicate++)
        {
            if (!(Math.Abs(these[replicate] - those[replicate]) <= Tolerance * Math.Max(1, Math.Abs(those[replicate]))))
            {
                return false;
            }
        }

        return true;
    }
}
