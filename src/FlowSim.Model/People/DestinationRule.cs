using System.Collections.Immutable;

namespace FlowSim.Model.People;

/// <summary>Where a party wants to be in the end.</summary>
public static class DestinationRule
{
    /// <summary>The destination of a party, by a uniform draw in (0, 1).</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="transitGoalShare">Share of parties whose destination is the transit country.</param>
    /// <param name="beyond">
    /// The destinations in the destination country; the last takes those whom the shares of the others leave.
    /// </param>
    public static Destination Of(double draw, double transitGoalShare, ImmutableArray<DestinationProfile> beyond)
    {
        var amongOnwardBound = (draw - transitGoalShare) / (1 - transitGoalShare);
        if (amongOnwardBound < 0)
        {
            return Destination.TransitCountry;
        }

        var share = 0.0;
        for (var profile = 0; profile < beyond.Length - 1; profile++)
        {
            share += beyond[profile].Share;
            if (amongOnwardBound < share)
            {
                return Destination.Beyond(profile);
            }
        }

        return Destination.Beyond(beyond.Length - 1);
    }
}
