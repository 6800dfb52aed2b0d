using System.Collections.Immutable;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>A policy of a sweep compared with the base, point by point.</summary>
/// <param name="Position">The policy's position among the scenarios.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outcomes">The outcomes that have a value under both at some point, in the order of the catalog.</param>
internal sealed record SweptComparison(int Position, string Title, ImmutableArray<SweptOutcome> Outcomes)
{
    /// <summary>Compares a scenario with the base.</summary>
    public static SweptComparison Of(SweepFigures figures, int position)
    {
        var (here, there) = (figures.Outcomes[0], figures.Outcomes[position]);
        return new(
            position,
            figures.Definition.Scenarios[position].Title,
            [
                .. from id in OutcomeOrder.Of(here.Keys)
                   let difference = PointDifference.Of(here[id], there[id])
                   where difference is not null
                   select new SweptOutcome(id, difference),
            ]);
    }

    /// <summary>What was found of an outcome, or null where no point has a value under both.</summary>
    public SweptOutcome? Find(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id);
}
