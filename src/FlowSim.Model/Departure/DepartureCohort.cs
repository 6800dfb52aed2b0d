using FlowSim.Kernel.Identity;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Departure;

/// <summary>People of one kind and nationality group who set out from one place in one month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Origin">The place from which they set out.</param>
/// <param name="Group">Their nationality group.</param>
/// <param name="Kind">The kind of their parties.</param>
/// <param name="People">Number of people.</param>
public sealed record DepartureCohort(DateOnly Month, PlaceId Origin, NationalityGroup Group, PartyKind Kind, int People)
{
    /// <summary>
    /// A stable hash of the cohort, by which its draws are keyed. It does not depend on other cohorts, so an additional
    /// party elsewhere leaves all draws unchanged.
    /// </summary>
    /// <param name="originCode">The code of the origin.</param>
    public uint LastingHash(string originCode)
    {
        var hash = default(StableHash);
        hash.Add(originCode);
        hash.Add((long)Month.DayNumber);
        hash.Add((long)Group.Index);
        hash.Add((long)Kind);
        return unchecked((uint)hash.Value);
    }
}
