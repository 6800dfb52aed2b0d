using System.Globalization;
using FlowSim.Kernel.Time;

namespace FlowSim.Results.Tables;

/// <summary>Dates in the notation of files.</summary>
internal static class DateText
{
    /// <summary>A day, such as <c>2019-06-18</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month, such as <c>2019-06</c>.</summary>
    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The months of a period, in order.</summary>
    public static string[] Months(SimulationPeriod period) =>
        [.. Enumerable.Range(0, period.MonthCount).Select(month => Month(period.FirstOfMonth(month)))];
}
