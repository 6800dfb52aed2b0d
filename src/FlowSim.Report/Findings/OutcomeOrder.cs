using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Findings;

/// <summary>The order in which outcomes are shown.</summary>
internal static class OutcomeOrder
{
    /// <summary>
    /// Outcomes by group and in catalog order, followed by those that this program does not know, by id.
    /// </summary>
    public static IEnumerable<string> Of(IEnumerable<string> ids)
    {
        var order = OutcomeCatalog.All.OrderBy(outcome => outcome.Group).Select((outcome, position) => (outcome.Id, position))
            .ToDictionary(StringComparer.Ordinal);
        return ids.OrderBy(id => order.GetValueOrDefault(id, int.MaxValue)).ThenBy(id => id, StringComparer.Ordinal);
    }
}
