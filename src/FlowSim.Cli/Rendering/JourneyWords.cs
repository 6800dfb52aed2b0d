using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Report.Words;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>What happens to a party of a scenario, in the words of a caseworker.</summary>
internal sealed class JourneyWords
{
    private readonly RouteNetwork _network;
    private readonly StepWords _words;

    /// <summary>The words for a scenario, those of its corridor included.</summary>
    public JourneyWords(Scenario scenario)
    {
        _network = scenario.Network;
        _words = new(
            TerminalWords.Of(scenario),
            code => _network.Find(code) is { } place ? NameOf(_network[place]) : code);
    }

    /// <summary>The name of a place without the part in brackets.</summary>
    public static string NameOf(Place place) => place.Name.Split(" (", 2)[0];

    /// <summary>A line of a journey as a sentence, or null if the line is for counting only.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="partySize">People in the party at the time.</param>
    public string? Of(TraceEntry entry, int partySize)
    {
        if (entry.Leg is { } id)
        {
            var leg = _network[id];
            return _words.Leg(
                KebabName.Of(leg.Purpose.ToString()), KebabName.Of(leg.Mode.ToString()), _network[leg.To].Code);
        }

        var name = TalliedEventNames.Of(entry.TalliedEvent!.Value);
        return StepWords.IsDescribed(name) ? _words.Event(name, entry.Amount, partySize) : null;
    }
}
