using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests;

/// <summary>Reads outcomes of a run by their id.</summary>
internal static class RunTotals
{
    /// <summary>The total of an outcome over the run.</summary>
    public static double Total(this RunResult run, string id) =>
        run.Outcomes.Total(OutcomeCatalog.All.IndexOf(OutcomeCatalog.All.Single(outcome => outcome.Id == id)));
}
