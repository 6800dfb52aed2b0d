namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>In which month a court hears a case: the first one, from the month of the date wanted, in which it has a slot.</summary>
public static class HearingDateRule
{
    /// <summary>The first month that is not booked up.</summary>
    /// <param name="booked">People booked in each month.</param>
    /// <param name="wanted">The month of the date wanted.</param>
    /// <param name="peoplePerMonth">People whom the court hears in a month. The last slot takes a whole party.</param>
    /// <returns>The month; the number of months where none has a slot left.</returns>
    public static int FirstMonthWithSlot(ReadOnlySpan<int> booked, int wanted, double peoplePerMonth)
    {
        var month = wanted;
        while (month < booked.Length && booked[month] >= peoplePerMonth)
        {
            month++;
        }

        return month;
    }
}
