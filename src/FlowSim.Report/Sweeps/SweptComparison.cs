using System.Collections.Immutable;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Sweeps;

/// <summary>A policy of a sweep compared with the base, point by point.</summary>
/// <param name="Position">The policy's position among the scenarios.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outcomes">The outcomes with a value under both policies at some point, in catalog order.</param>
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

    /// <summary>The finding for an outcome, or null if no point has a value under both policies.</summary>
    public SweptOutcome? Find(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id);
}
