using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Controls;

/// <summary>Being stopped by officers.</summary>
internal static class EncounterDraws
{
    private const uint EncounterStream = (uint)StreamId.Encounter << StreamShift;

    /// <summary>Which force stops a party.</summary>
    public const Draw StoppingForce = (Draw)(EncounterStream | A);

    /// <summary>Whether the officers abuse it.</summary>
    public const Draw AbuseByOfficers = (Draw)(EncounterStream | B);

    /// <summary>How the encounter ends.</summary>
    public const Draw EncounterEnd = (Draw)(EncounterStream | C);

    /// <summary>Whether officers hand it to kidnappers after a bribe.</summary>
    public const Draw HandOver = (Draw)(EncounterStream | D);

    /// <summary>Whether officers hand it to kidnappers on its release.</summary>
    public const Draw HandOverOnRelease = (Draw)(EncounterStream | (1 << DetailShift) | A);

    /// <summary>When officers might stop a party that waits in a town.</summary>
    public const Draw WaitingStopTime = (Draw)(EncounterStream | (2 << DetailShift) | A);

    /// <summary>Whether they do.</summary>
    public const Draw WaitingStop = (Draw)(EncounterStream | (2 << DetailShift) | B);

    /// <summary>When officers might stop a party whose claim is registered and not yet admitted.</summary>
    public const Draw StopTimeBeforeAdmission = (Draw)(EncounterStream | (2 << DetailShift) | C);
}
