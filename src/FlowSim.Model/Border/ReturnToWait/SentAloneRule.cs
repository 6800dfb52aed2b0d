namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>
/// Which families may send a child on alone while they wait in the transit country for a hearing in the destination
/// country.
/// </summary>
public static class SentAloneRule
{
    /// <summary>
    /// A family with an adult and a child may send one child across the bridge, once in its life. A child that was sent
    /// alone sends nobody.
    /// </summary>
    /// <param name="adults">Number of adults in the party.</param>
    /// <param name="children">Number of children in the party.</param>
    /// <param name="hasSentChild">Whether it has sent a child before.</param>
    /// <param name="isSentChild">Whether it is itself a child sent on alone.</param>
    public static bool MaySendChild(int adults, int children, bool hasSentChild, bool isSentChild) =>
        adults > 0 && children > 0 && !hasSentChild && !isSentChild;
}
