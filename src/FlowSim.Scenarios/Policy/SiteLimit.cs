using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Policy;

/// <summary>
/// Counts the places that have detention stations or asylum offices. The engine numbers these over all entries, whatever
/// their dates.
/// </summary>
internal sealed class SiteLimit(DiagnosticBag bag)
{
    private readonly Dictionary<string, HashSet<PlaceId>> _places = new(StringComparer.Ordinal)
    {
        ["detention-station"] = [],
        ["asylum-office"] = [],
    };

    /// <summary>Adds a place that an instrument names, and reports the first of its kind beyond the maximum.</summary>
    /// <param name="instrument">The keyword of the instrument.</param>
    /// <param name="place">The place.</param>
    /// <param name="code">Its code.</param>
    /// <param name="at">The position at which it is named.</param>
    public void Take(string instrument, PlaceId place, string code, SourcePosition at)
    {
        if (_places.TryGetValue(instrument, out var sites) && sites.Add(place) && sites.Count == Limits.MaxSites + 1)
        {
            bag.Add(ScenarioDiagnostics.TooManySites(at, instrument, code, Limits.MaxSites));
        }
    }
}
