using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Return;

/// <summary>Home after a removal.</summary>
internal static class ReturnDraws
{
    private const uint ReturnStream = (uint)StreamId.Return << StreamShift;

    /// <summary>When a returned party would come to harm.</summary>
    public const Draw HarmAfterReturn = (Draw)(ReturnStream | A);

    /// <summary>Whether it sets out again.</summary>
    public const Draw NewAttempt = (Draw)(ReturnStream | B);

    /// <summary>When.</summary>
    public const Draw NewAttemptTime = (Draw)(ReturnStream | C);

    /// <summary>Whether the harm is a killing.</summary>
    public const Draw KillingAfterReturn = (Draw)(ReturnStream | (1 << DetailShift) | A);

    /// <summary>Who of a party is killed.</summary>
    public const Draw DeathAfterReturn = (Draw)(ReturnStream | (1 << DetailShift) | B);

    /// <summary>When a party that came to harm sets out again.</summary>
    public const Draw NewAttemptTimeAfterHarm = (Draw)(ReturnStream | (1 << DetailShift) | C);
}
