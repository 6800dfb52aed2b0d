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

    private static IEnumerable<string> Differences(RunResult expected, RunResult actual) =>
        OutcomeDifferences(expected, actual)
            .Concat(HarmDifferences(expected.Harms, actual.Harms))
            .Concat(PlaceDifferences(expected.ByPlace, actual.ByPlace))
            .Concat(FlowDifferences(expected.LegFlows, actual.LegFlows))
            .Concat(StockDifferences(expected.Stocks, actual.Stocks))
            .Concat(FateDifferences(expected.Fates, actual.Fates));

    private static IEnumerable<string> OutcomeDifferences(RunResult expected, RunResult actual)
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
    }

    private static IEnumerable<string> HarmDifferences(HarmTable expected, HarmTable actual)
    {
        for (var place = 0; place < expected.PlaceCount; place++)
        {
            for (var harm = 0; harm < HarmTable.Outcomes.Length; harm++)
            {
                if (expected[place, harm] != actual[place, harm])
                {
                    yield return $"{HarmTable.Outcomes[harm].Id} at place {place}";
                }
            }
        }
    }

    private static IEnumerable<string> PlaceDifferences(PlaceTable expected, PlaceTable actual) =>
        from outcome in PlaceOutcomeCatalog.All.Index()
        from month in Enumerable.Range(0, expected.MonthCount)
        from place in Enumerable.Range(0, expected.PlaceCount)
        where expected[outcome.Index, month, place] != actual[outcome.Index, month, place]
        select $"{outcome.Item.Id} at place {place} in month {month}";

    private static IEnumerable<string> FlowDifferences(LegFlowTable expected, LegFlowTable actual)
    {
        for (var month = 0; month < expected.MonthCount; month++)
        {
            for (var leg = 0; leg < expected.LegCount; leg++)
            {
                if (expected[month, leg] != actual[month, leg])
                {
                    yield return $"people on leg {leg} in month {month}";
                }
            }
        }
    }

    private static IEnumerable<string> StockDifferences(StockTable expected, StockTable actual) =>
        from stock in Enum.GetValues<Stock>()
        from month in Enumerable.Range(-1, expected.MonthCount + 1)
        where expected.AtEndOf(month, stock) != actual.AtEndOf(month, stock)
        select $"people in {stock} at the end of month {month}";

    private static IEnumerable<string> FateDifferences(FateRegister expected, FateRegister actual)
    {
        if (expected.PartyCount != actual.PartyCount)
        {
            yield return "parties";
            yield break;
        }

        for (var index = 0; index < expected.Marks.Length; index++)
        {
            if (expected.Marks[index] != actual.Marks[index])
            {
                yield return $"fate of party {index}";
            }
        }
    }
}
