using System.Collections.Immutable;
using FlowSim.Experiments;
using FlowSim.Model;
using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Rendering;

/// <summary>A party's journey under one policy.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Entries">The journey as the engine recorded it.</param>
/// <param name="Lines">The journey in words.</param>
internal sealed record Journey(
    string Name, Scenario Scenario, ImmutableArray<TraceEntry> Entries, ImmutableArray<JourneyLine> Lines)
{
    /// <summary>Describes what the engine recorded.</summary>
    public static Journey Of(ScenarioInput input, ImmutableArray<TraceEntry> entries)
    {
        var scenario = input.Scenario;
        var network = scenario.Network;
        var words = new JourneyWords(scenario);
        var lines = ImmutableArray.CreateBuilder<JourneyLine>();
        var partySize = 0;
        foreach (var entry in entries)
        {
            // The whole party sets out; what happens on the journey may happen to one member only.
            partySize = entry.Leg is not null || entry.TalliedEvent is TalliedEvent.Departed or TalliedEvent.NewAttempt
                ? entry.Amount
                : partySize;
            if (words.Of(entry, partySize) is { } what)
            {
                lines.Add(new(
                    scenario.Period.DateOf(entry.At.Day),
                    JourneyWords.NameOf(network[entry.Place]),
                    what,
                    entry.Leg is { } leg ? JourneyWords.NameOf(network[network[leg].To]) : null));
            }
        }

        return new(input.Name, scenario, entries, lines.ToImmutable());
    }
}
