using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Observation;

/// <summary>
/// Outcomes that are reported only for all people together: costs and ratios. Where the denominator is zero, the total
/// is NaN and the value of a month is 0. Values are in cell 0 of a month.
/// </summary>
internal static class RelativeOutcomes
{
    /// <summary>Sets an outcome to the ratio of two sums of occurrences.</summary>
    public static void SetRatio(OutcomeTable table, int index, Outcome outcome, TallySum counts)
    {
        var (parts, per) = (0L, 0L);
        for (var month = 0; month < table.MonthCount; month++)
        {
            var (monthParts, monthPer) = (People(counts, month, outcome.Parts), People(counts, month, outcome.Per));
            parts += monthParts;
            per += monthPer;
            table[index, month, 0] = monthPer == 0 ? 0 : (double)monthParts / outcome.Divisor / monthPer;
        }

        table.SetTotal(index, per == 0 ? double.NaN : (double)parts / outcome.Divisor / per);
    }

    /// <summary>Sets the share of safe journeys. By month, the value is in the last month, as for a stock.</summary>
    public static void SetSafeJourneyShare(OutcomeTable table, int index, Simulation simulation)
    {
        var (arrived, unharmed) = simulation.World.Fates.Arrivals();
        table.SetTotal(index, arrived == 0 ? double.NaN : (double)unharmed / arrived);
        table[index, table.MonthCount - 1, 0] = arrived == 0 ? 0 : (double)unharmed / arrived;
    }

    /// <summary>Sets a cost, in US dollars.</summary>
    public static void SetCost(OutcomeTable table, int index, Outcome outcome, SimulatedWorld world, TallySum counts)
    {
        var total = 0.0;
        for (var month = 0; month < table.MonthCount; month++)
        {
            var cost = CostUsd(world, counts, month, outcome.Source);
            table[index, month, 0] = cost;
            total += cost;
        }

        table.SetTotal(index, total);
    }

    /// <summary>Sets the sum of all costs per person given protection, in US dollars.</summary>
    public static void SetCostPerProtected(
        OutcomeTable table, int index, Outcome outcome, SimulatedWorld world, TallySum counts)
    {
        var (cost, people) = (0.0, 0.0);
        for (var month = 0; month < table.MonthCount; month++)
        {
            var monthCost = CostUsd(world, counts, month, OutcomeSource.EnforcementCost)
                + CostUsd(world, counts, month, OutcomeSource.DetentionCost)
                + CostUsd(world, counts, month, OutcomeSource.AsylumCost);
            var monthPeople = People(counts, month, outcome.Per) / world.SampleShare;
            cost += monthCost;
            people += monthPeople;
            table[index, month, 0] = monthPeople == 0 ? 0 : monthCost / monthPeople;
        }

        table.SetTotal(index, people == 0 ? double.NaN : cost / people);
    }

    /// <summary>
    /// The cost of one source in a month, in US dollars. Officers come from the scenario; counts of people come from
    /// the sample.
    /// </summary>
    private static double CostUsd(SimulatedWorld world, TallySum counts, int month, OutcomeSource source)
    {
        var costs = world.Parameters.Costs;
        switch (source)
        {
            case OutcomeSource.EnforcementCost:
                var sum = 0.0;
                foreach (var (index, force) in world.Parameters.Forces.Index())
                {
                    sum += CostRule.EnforcementUsd(world.Staff.ControlDays(month, new Force(index)), force);
                }

                return sum;
            case OutcomeSource.DetentionCost:
                return CostRule.DetentionUsd(
                    People(counts, month, [TalliedEvent.DetainedPersonTicks]) / (Tick.PerDay * world.SampleShare),
                    People(counts, month, [TalliedEvent.DeportedByTransitCountry]) / world.SampleShare,
                    costs);
            default:
                return CostRule.AsylumUsd(world.Staff.AsylumDays(month), world.Parameters.Asylum, costs);
        }
    }

    private static long People(TallySum counts, int month, ImmutableArray<TalliedEvent> occurrences)
    {
        var sum = 0L;
        foreach (var talliedEvent in occurrences)
        {
            for (var cell = 0; cell < counts.CellCount; cell++)
            {
                sum += counts[month, new PartyCell(cell), talliedEvent];
            }
        }

        return sum;
    }
}
