namespace FlowSim.Model.Detention;

/// <summary>
/// What follows a stay without a claim, or after one that was abandoned or rejected: deportation or release.
/// </summary>
public static class AfterStayRule
{
    /// <summary>
    /// What follows a stay in a station. The maximum stay comes first: a party that has been detained so long is
    /// released and not deported. Otherwise a share waits for deportation; the others leave with an order, under
    /// containment where there is any.
    /// </summary>
    /// <param name="isAtLimit">Whether the maximum stay is over.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="returnedShare">Share of parties of the nationality group that are deported.</param>
    /// <param name="containment">Containment around the station for the nationality group.</param>
    public static AfterStay OfStation(
        bool isAtLimit, double draw, double returnedShare, in ContainmentTerms containment)
    {
        if (isAtLimit)
        {
            return AfterStay.ReleasedAtLimit;
        }

        if (draw < returnedShare)
        {
            return AfterStay.AwaitsDeportation;
        }

        return containment.MedianDays > 0 ? AfterStay.Contained : AfterStay.ReleasedWithOrder;
    }

    /// <summary>What follows a stay in a shelter for children: a share is returned, the others go on.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="terms">The shelters for the kind of party.</param>
    public static AfterStay OfChildShelter(double draw, in ChildShelterTerms terms) =>
        draw < terms.ReturnedShare ? AfterStay.AwaitsDeportation : AfterStay.GoesOn;
}
