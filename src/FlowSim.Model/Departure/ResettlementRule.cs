using FlowSim.Model.People;

namespace FlowSim.Model.Departure;

/// <summary>Which parties apply for resettlement before they set out.</summary>
public static class ResettlementRule
{
    /// <summary>
    /// Whether a party may apply: resettlement is open to its home, kind and group, and it is in need.
    /// </summary>
    /// <param name="terms">The resettlement in force.</param>
    /// <param name="place">The index of the place of its home.</param>
    /// <param name="travellers">Its class.</param>
    /// <param name="inNeed">Whether a fair procedure would recognise its need for protection.</param>
    public static bool MayApply(in ResettlementTerms terms, int place, TravellerClass travellers, bool inNeed) =>
        inNeed && terms.IsOpenTo(place, travellers);
}
