using System.Collections.Immutable;
using FlowSim.Engine.Observation;
using FlowSim.Experiments;
using FlowSim.Model;

namespace FlowSim.Cli.Rendering;

/// <summary>A party's journey under one policy.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Entries">The journey as the engine recorded it.</param>
/// <param name="Lines">The journey told.</param>
internal sealed record Journey(
    string Name, Scenario Scenario, ImmutableArray<TraceEntry> Entries, ImmutableArray<JourneyLine> Lines)
{
    /// <summary>Tells what the engine recorded.</summary>
    public static Journey Of(ScenarioInput input, ImmutableArray<TraceEntry> entries)
    {
        var scenario = input.Scenario;
        var lines = from entry in entries
                    let what = JourneyWords.Of(entry, scenario.Network)
                    where what is not null
                    select new JourneyLine(
                        scenario.Period.DateOf(entry.At.Day), JourneyWords.NameOf(scenario.Network[entry.Place]), what);
        return new(input.Name, scenario, entries, [.. lines]);
    }
}
