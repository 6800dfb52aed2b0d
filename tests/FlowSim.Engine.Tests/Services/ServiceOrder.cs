using FlowSim.Engine.Services;
using FlowSim.Model.Services;

namespace FlowSim.Engine.Tests.Services;

/// <summary>Checks that what services read was there to be read when they run.</summary>
internal static class ServiceOrder
{
    /// <summary>Every read that the order of the steps does not serve, in words.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<DayStep> steps)
    {
        var faults = new List<string>();
        var everSet = steps.SelectMany(step => step.Uses.Writes).ToHashSet();
        var setToday = new HashSet<DayState>();
        var taken = new HashSet<DayState>();
        foreach (var step in steps)
        {
            faults.AddRange(
                from state in step.Uses.Reads
                where !setToday.Contains(state) && !DayServices.FromEvents.Contains(state)
                select everSet.Contains(state)
                    ? $"{step.Service.Name} reads {state} before it is set"
                    : $"{step.Service.Name} reads {state}, which nothing sets");
            faults.AddRange(
                from state in step.Uses.ReadsYesterday
                where setToday.Contains(state) || !everSet.Contains(state)
                select setToday.Contains(state)
                    ? $"{step.Service.Name} reads yesterday's {state} after it was set again"
                    : $"{step.Service.Name} reads yesterday's {state}, which nothing sets");
            faults.AddRange(
                from state in step.Uses.Takes
                where !DayServices.FromEvents.Contains(state) || !taken.Add(state)
                select $"{step.Service.Name} takes {state}, which is not there or was taken");
            setToday.UnionWith(step.Uses.Writes);
        }

        return faults;
    }
}
