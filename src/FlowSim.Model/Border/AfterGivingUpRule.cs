namespace FlowSim.Model.Border;

/// <summary>
/// What follows when a party gives up waiting in the transit country for a port or for a hearing in the destination
/// country.
/// </summary>
public static class AfterGivingUpRule
{
    /// <summary>
    /// A share goes home in any case. Of the others, assistance takes a share home; only those that it does not take
    /// home settle or cross between ports.
    /// </summary>
    /// <param name="draw">The uniform draw that decides between going home, settling and crossing.</param>
    /// <param name="assistanceDraw">The uniform draw that decides whether assistance takes the party home.</param>
    /// <param name="goHomeShare">Share that goes home in any case.</param>
    /// <param name="settleShare">Share that would settle in the transit country without assistance.</param>
    /// <param name="assistedShare">Share of those not going home in any case that accepts an assisted return.</param>
    public static AfterGivingUp Of(
        double draw, double assistanceDraw, double goHomeShare, double settleShare, double assistedShare)
    {
        if (draw < goHomeShare)
        {
            return AfterGivingUp.GoesHome;
        }

        if (assistanceDraw < assistedShare)
        {
            return AfterGivingUp.AssistedReturn;
        }

        return draw < goHomeShare + settleShare ? AfterGivingUp.Settles : AfterGivingUp.CrossesBetweenPorts;
    }
}
