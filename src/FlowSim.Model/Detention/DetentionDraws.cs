using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Detention;

/// <summary>Stations, shelters for children, and the terms of a release.</summary>
internal static class DetentionDraws
{
    private const uint DetentionStream = (uint)StreamId.Detention << StreamShift;
    private const uint ChildShelterStream = (uint)StreamId.ChildShelter << StreamShift;
    private const uint ComplianceStream = (uint)StreamId.Compliance << StreamShift;

    /// <summary>Whether a detained party is informed of the right to asylum.</summary>
    public const Draw InformedInDetention = (Draw)(DetentionStream | A);

    /// <summary>Whether it claims.</summary>
    public const Draw ClaimInDetention = (Draw)(DetentionStream | B);

    /// <summary>How long it stays without a claim.</summary>
    public const Draw StayWithoutClaim = (Draw)(DetentionStream | C);

    /// <summary>Whether officers would release it for money.</summary>
    public const Draw BribeOutOfStation = (Draw)(DetentionStream | D);

    /// <summary>Whether a party is deported when its stay ends.</summary>
    public const Draw ReturnFromStation = (Draw)(DetentionStream | (1 << DetailShift) | A);

    /// <summary>How long a party is contained around the station.</summary>
    public const Draw ContainmentTime = (Draw)(DetentionStream | (2 << DetailShift) | A);

    /// <summary>Whether a party is taken to a shelter for children.</summary>
    public const Draw TakenToChildShelter = (Draw)(ChildShelterStream | A);

    /// <summary>Whether it is informed of the right to asylum there.</summary>
    public const Draw InformedInChildShelter = (Draw)(ChildShelterStream | B);

    /// <summary>Whether it claims there.</summary>
    public const Draw ClaimInChildShelter = (Draw)(ChildShelterStream | C);

    /// <summary>How long it stays without a claim.</summary>
    public const Draw ChildShelterTime = (Draw)(ChildShelterStream | D);

    /// <summary>Whether it is returned from there.</summary>
    public const Draw ReturnFromChildShelter = (Draw)(ChildShelterStream | (1 << DetailShift) | A);

    /// <summary>Whether a released party breaks the terms of its release.</summary>
    public const Draw BreakingTerms = (Draw)(ComplianceStream | A);

    /// <summary>How long it keeps them.</summary>
    public const Draw TermsKeptTime = (Draw)(ComplianceStream | B);
}
