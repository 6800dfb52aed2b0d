using System.Globalization;

namespace FlowSim.Results.Tables;

/// <summary>Dates as files write them.</summary>
internal static class DateText
{
    /// <summary>A day: <c>2019-06-18</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month: <c>2019-06</c>.</summary>
    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
