using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests;

/// <summary>Compares two results.</summary>
internal static class SameResult
{
    /// <summary>Fails if two results differ in anything.</summary>
    public static void Assert(RunResult expected, RunResult actual)
    {
        Xunit.Assert.Empty(Differences(expected, actual).Take(5));
        Xunit.Assert.Equal(expected.StateHash, actual.StateHash);
        Xunit.Assert.Equal(expected.Events, actual.Events);
        Xunit.Assert.Equal(expected.PartyDays, actual.PartyDays);
        Xunit.Assert.Equal(expected.Journeys.Select(journey => journey.Party), actual.Journeys.Select(journey => journey.Party));
        Xunit.Assert.Equal(
            expected.Journeys.SelectMany(journey => journey.Entries), actual.Journeys.SelectMany(journey => journey.Entries));
    }

    /// <summary>Whether two runs differ in their hash or in an outcome.</summary>
    public static bool Is(RunResult one, RunResult other) =>
        one.StateHash == other.StateHash && !Differences(one, other).Any();

    private static IEnumerable<string> Differences(RunResult expected, RunResult actual)
    {
        for (var outcome = 0; outcome < OutcomeCatalog.All.Length; outcome++)
        {
            var id = OutcomeCatalog.All[outcome].Id;
            if (!expected.Outcomes.Total(outcome).Equals(actual.Outcomes.Total(outcome)))
            {
                yield return $"{id}: {expected.Outcomes.Total(outcome)} and {actual.Outcomes.Total(outcome)}";
            }

            for (var month = 0; month < expected.Outcomes.MonthCount; month++)
            {
                for (var cell = 0; cell < expected.Outcomes.CellCount; cell++)
                {
                    if (expected.Outcomes[outcome, month, cell] != actual.Outcomes[outcome, month, cell])
                    {
                        yield return $"{id} in month {month}, cell {cell}";
                    }
                }
            }
        }

        for (var place = 0; place < expected.Harms.PlaceCount; place++)
        {
            for (var harm = 0; harm < HarmTable.Outcomes.Length; harm++)
            {
                if (expected.Harms[place, harm] != actual.Harms[place, harm])
                {
                    yield return $"{HarmTable.Outcomes[harm].Id} at place {place}";
                }
            }
        }

        for (var month = 0; month < expected.LegFlows.MonthCount; month++)
        {
            for (var leg = 0; leg < expected.LegFlows.LegCount; leg++)
            {
                if (expected.LegFlows[month, leg] != actual.LegFlows[month, leg])
                {
                    yield return $"people on leg {leg} in month {month}";
                }
            }
        }

        if (expected.Fates.PartyCount != actual.Fates.PartyCount)
        {
            yield return "parties";
            yield break;
        }

        for (var index = 0; index < expected.Fates.Marks.Length; index++)
        {
            if (expected.Fates.Marks[index] != actual.Fates.Marks[index])
            {
                yield return $"fate of party {index}";
            }
        }
    }
}
