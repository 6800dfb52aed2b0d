using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Crossing;

/// <summary>How dangerous it is to cross a sector.</summary>
/// <param name="IsKnown">Whether the danger of the sector is known; otherwise it is that of the leg into it.</param>
/// <param name="DeathsHot">Deaths for each 10,000 people who cross in the hot months.</param>
/// <param name="DeathsCool">The same in the other months.</param>
/// <param name="HotFrom">The first hot month, 1 to 12.</param>
/// <param name="HotUntil">The last hot month; before the first, the hot months include the turn of the year.</param>
/// <param name="PeoplePerDay">People who crossed in a day of the busiest month when those deaths were counted; 0 if unknown.</param>
/// <param name="BarrierShare">Share of the sector's length with a barrier when they were counted.</param>
public readonly record struct DangerTerms(
    bool IsKnown, double DeathsHot, double DeathsCool, double HotFrom, double HotUntil, double PeoplePerDay, double BarrierShare)
    : ITerms<DangerTerms>
{
    /// <inheritdoc/>
    public static DangerTerms Unset(ModelParameters parameters) => default;

    /// <summary>Whether a month, 1 to 12, is hot.</summary>
    public bool IsHot(int month) =>
        HotFrom <= HotUntil ? month >= HotFrom && month <= HotUntil : month >= HotFrom || month <= HotUntil;
}
