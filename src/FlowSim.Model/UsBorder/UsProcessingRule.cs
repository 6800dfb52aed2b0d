namespace FlowSim.Model.UsBorder;

/// <summary>Who is released where US officers would detain more people than they can process and hold.</summary>
public static class UsProcessingRule
{
    /// <summary>The share of those who would be detained tomorrow for whom there is no room.</summary>
    /// <param name="expected">People who would be detained tomorrow, as far as can be known today.</param>
    /// <param name="held">People held unprocessed tonight.</param>
    /// <param name="processed">People officers process in a day.</param>
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
