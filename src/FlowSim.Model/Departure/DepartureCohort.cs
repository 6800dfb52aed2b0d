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
    /// The hash of what the cohort is, by which its draws are keyed. It does not depend on other cohorts, nor on the number of
    /// its people, so an additional party anywhere leaves all other draws unchanged.
    /// </summary>
    /// <param name="originCode">The code of the origin.</param>
    /// <param name="groupId">The id of the nationality group.</param>
    public ulong ContentHash(string originCode, string groupId)
    {
        var hash = default(StableHash);
        hash.Add(originCode);
        hash.Add(groupId);
        hash.Add(Kind.ToString());
        hash.Add((long)Month.DayNumber);
        return hash.Value;
    }
}
