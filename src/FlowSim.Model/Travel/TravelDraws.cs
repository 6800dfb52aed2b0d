using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Travel;

/// <summary>Going on: legs, caravans, buses and humanitarian visitor cards.</summary>
internal static class TravelDraws
{
    private const uint LegStream = (uint)StreamId.Leg << StreamShift;
    private const uint CaravanStream = (uint)StreamId.Caravan << StreamShift;
    private const uint BusStream = (uint)StreamId.Bus << StreamShift;
    private const uint CardStream = (uint)StreamId.Card << StreamShift;

    /// <summary>Which leg a party takes.</summary>
    public const Draw Route = (Draw)(LegStream | A);

    /// <summary>Whether officers stop it on that leg.</summary>
    public const Draw Stop = (Draw)(LegStream | B);

    /// <summary>Whether a crime happens to it on that leg.</summary>
    public const Draw Crime = (Draw)(LegStream | C);

    /// <summary>
    /// How long the leg takes: the lowest eight bits for rest, the next eight for boarding a train, the highest sixteen
    /// for the fractions of a tick and of a dollar.
    /// </summary>
    public const Draw TravelTime = (Draw)(LegStream | D);

    /// <summary>Whether a party joins a caravan that it meets.</summary>
    public const Draw JoiningCaravan = (Draw)(CaravanStream | A);

    /// <summary>Whether it leaves its caravan.</summary>
    public const Draw LeavingCaravan = (Draw)(CaravanStream | B);

    /// <summary>Whether officers scatter it.</summary>
    public const Draw Dispersal = (Draw)(CaravanStream | C);

    /// <summary>Whether it is apprehended then.</summary>
    public const Draw ApprehendedInDispersal = (Draw)(CaravanStream | D);

    /// <summary>Whether a party rides a free bus.</summary>
    public const Draw RidingBus = (Draw)(BusStream | A);

    /// <summary>Whether a party applies for a humanitarian visitor card.</summary>
    public const Draw ApplyingForCard = (Draw)(CardStream | A);

    /// <summary>Whether its application is accepted without a need.</summary>
    public const Draw CardWithoutNeed = (Draw)(CardStream | B);

    /// <summary>How long it waits in line.</summary>
    public const Draw CardPatience = (Draw)(CardStream | C);
}
