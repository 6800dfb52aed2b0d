using FlowSim.Foundation.Diagnostics;
using FlowSim.Model.Network;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Policy;

/// <summary>
/// Counts the places that have detention stations or asylum offices. The engine numbers these over all entries, whatever
/// their dates.
/// </summary>
internal sealed class SiteLimit(DiagnosticBag bag)
{
    /// <summary>The most places of each kind; the engine stores their numbers in a byte, one value of which means none.</summary>
    public const int MaxSites = 254;

    private readonly Dictionary<string, HashSet<PlaceId>> _places = new(StringComparer.Ordinal)
    {
        ["detention-station"] = [],
        ["asylum-office"] = [],
    };

    /// <summary>Takes in a place that an instrument names; the first one too many of its kind is reported.</summary>
    /// <param name="instrument">The word for the instrument.</param>
    /// <param name="place">The place.</param>
    /// <param name="code">Its code.</param>
    /// <param name="at">Where it is named.</param>
    public void Take(string instrument, PlaceId place, string code, SourcePosition at)
    {
        if (_places.TryGetValue(instrument, out var sites) && sites.Add(place) && sites.Count == MaxSites + 1)
        {
            bag.Add(ScenarioDiagnostics.TooManySites(at, instrument, code, MaxSites));
        }
    }
}
