using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Findings;

/// <summary>The order in which outcomes are told.</summary>
internal static class OutcomeOrder
{
    /// <summary>Outcomes by what they are about and in the order of the catalog; then those that this program does not know, by id.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> ids)
    {
        var order = OutcomeCatalog.All.OrderBy(outcome => outcome.Group).Select((outcome, position) => (outcome.Id, position))
            .ToDictionary(StringComparer.Ordinal);
        return ids.OrderBy(id => order.GetValueOrDefault(id, int.MaxValue)).ThenBy(id => id, StringComparer.Ordinal);
    }
}
