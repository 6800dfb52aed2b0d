using System.Collections.Immutable;
using FlowSim.Experiments.Sweeps;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Sweeps;
using FlowSim.Results.Estimates;

namespace FlowSim.Cli.Execution;

/// <summary>Runs the analyses of a sweep for its report.</summary>
internal static class SweepReportFindings
{
    /// <summary>
    /// The results of the analyses: sensitivity if the design allows it, standings if there are policies to compare.
    /// </summary>
    /// <param name="folder">The sweep.</param>
    public static SweepFindings Of(SweepFolder folder)
    {
        using var results = SweepResults.Open(folder);
        return new() { Sensitivity = Sensitivity(results), Standings = Standings(results) };
    }

    private static ImmutableArray<SensitivityFinding> Sensitivity(SweepResults results)
    {
        if (!SweepSensitivity.IsAvailableFor(results))
        {
            return [];
        }

        var outcomes = SweepFindings.KeyOutcomes.Select(id => OutcomeCatalog.All.First(outcome => outcome.Id == id));
        var isComparison = results.Definition.Scenarios.Length > 1;
        return
        [
            .. SweepSensitivity.Of(results, outcomes)
                .Where(index => index.Quantity.Base is not null == isComparison)
                .Select(index => index.Sobol is { } sobol
                    ? Finding(
                        results,
                        index,
                        SensitivityMeasure.VarianceShares,
                        sobol.Factors.Select(factor => (factor.First, factor.Total)))
                    : Finding(
                        results,
                        index,
                        SensitivityMeasure.ElementaryEffects,
                        index.Morris!.Factors.Select(factor => (factor.MuStar, factor.Sigma)))),
        ];
    }

    private static SensitivityFinding Finding(
        SweepResults results,
        SweepSensitivity index,
        SensitivityMeasure measure,
        IEnumerable<(IntervalEstimate Main, IntervalEstimate Interacting)> factors) => new(
            index.Outcome.Id,
            index.Quantity.Scenario,
            index.Quantity.Base,
            measure,
            [
                .. factors.Zip(
                    results.Definition.Factors,
                    (indices, factor) => new ParameterFinding(factor.Path, indices.Main, indices.Interacting)),
            ]);

    private static ImmutableArray<StandingFinding> Standings(SweepResults results) => results.Definition.Scenarios.Length < 2
        ? []
        :
        [
            .. SweepFrontier.Of(results, OutcomeCatalog.All).Outcomes.Select(standing => new StandingFinding(
                standing.Outcome.Id,
                [
                    .. standing.Policies.Select((policy, position) => new PolicyFinding(
                        policy.BestShare, policy.MaxRegret, policy.MeanRegret, standing.MinimaxRegret.Contains(position))),
                ])),
        ];
}
