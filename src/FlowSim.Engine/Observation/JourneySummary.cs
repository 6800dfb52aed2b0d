using FlowSim.Engine.Execution;
using FlowSim.Kernel.Execution;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>How long people took to cross the transit country, by the month in which they arrived.</summary>
internal static class JourneySummary
{
    /// <summary>Sets the mean or the median; 0 in a month in which nobody arrived, and NaN in all if nobody did.</summary>
    public static void Set(OutcomeTable table, int index, Outcome outcome, Simulation simulation)
    {
        var all = new JourneyTimes(simulation.World.Period.TickCount);
        for (var month = 0; month < table.MonthCount; month++)
        {
            var times = simulation.JourneyTimesIn(month);
            var days = Days(outcome, times);
            table[index, month, 0] = double.IsNaN(days) ? 0 : days;
            ShardSum.Add(times.People, all.People);
        }

        table.SetTotal(index, Days(outcome, all));
    }

    private static double Days(Outcome outcome, JourneyTimes times) =>
        (outcome.Source == OutcomeSource.MedianJourney ? times.Median() : times.Mean()) / outcome.Divisor;
}
