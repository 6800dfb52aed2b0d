namespace FlowSim.Tools.Departures;

/// <summary>The months at which the calculation of docs/model/departures.md changes.</summary>
internal static class EstimationMonths
{
    /// <summary>The first month of the table.</summary>
    public static readonly DateOnly First = new(2012, 12, 1);

    /// <summary>
    /// From here on departures are estimates, because the counts of this year are reserved for validation.
    /// </summary>
    public static readonly DateOnly EstimatedFrom = new(2018, 1, 1);

    /// <summary>From here on departures are calculated from counts again.</summary>
    public static readonly DateOnly CountedAgainFrom = new(2018, 12, 1);

    /// <summary>From here on the United States publishes totals by nationality.</summary>
    public static readonly DateOnly TotalsByNationalityFrom = new(2019, 10, 1);

    /// <summary>From here on departures are estimates again, for the same reason.</summary>
    public static readonly DateOnly EstimatedAgainFrom = new(2020, 4, 1);

    /// <summary>The month after the last month of the table.</summary>
    public static readonly DateOnly End = new(2021, 7, 1);

    /// <summary>
    /// Whether the arrivals of a month belong to a validation period, so that those of the month before are used.
    /// </summary>
    public static bool IsExtrapolated(DateOnly month) => month == EstimatedFrom || month == EstimatedAgainFrom;
}
