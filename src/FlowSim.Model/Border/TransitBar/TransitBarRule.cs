namespace FlowSim.Model.Border.TransitBar;

/// <summary>To whose case the transit bar applies.</summary>
public static class TransitBarRule
{
    /// <summary>
    /// The bar spares those who asked for asylum on the way and were refused; it applies to a share of all others, detained
    /// or released.
    /// </summary>
    /// <param name="isRefusedOnTheWay">Whether the transit country refused the party asylum in this attempt.</param>
    /// <param name="share">Share of parties to which the bar is applied.</param>
    /// <param name="draw">The uniform draw that decides whether it is applied to the party.</param>
    public static bool Applies(bool isRefusedOnTheWay, double share, double draw) => !isRefusedOnTheWay && draw < share;
}
