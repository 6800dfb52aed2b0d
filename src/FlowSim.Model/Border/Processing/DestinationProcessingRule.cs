namespace FlowSim.Model.Border.Processing;

/// <summary>
/// The share of people released because officers of the destination country cannot process and hold all those they would
/// detain.
/// </summary>
public static class DestinationProcessingRule
{
    /// <summary>Of the people who would be detained tomorrow, the share for whom there is no space.</summary>
    /// <param name="expected">Expected number of people who would be detained tomorrow.</param>
    /// <param name="held">People held unprocessed tonight.</param>
    /// <param name="processed">People whom officers process in a day.</param>
    /// <param name="holdingPlaces">People who can be held until they are processed.</param>
    public static double ReleaseShare(double expected, double held, double processed, double holdingPlaces)
    {
        var room = holdingPlaces + processed - held;
        if (room <= 0)
        {
            return 1;
        }

        return expected <= room ? 0 : 1 - (room / expected);
    }
}
