using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Crime;

/// <summary>Crimes, kidnappings, and whether they are reported.</summary>
internal static class CrimeDraws
{
    private const uint CrimeStream = (uint)StreamId.Crime << StreamShift;
    private const uint KidnappingStream = (uint)StreamId.Kidnapping << StreamShift;
    private const uint ReportingStream = (uint)StreamId.Reporting << StreamShift;

    /// <summary>Which crime it is, on the way from one place to another.</summary>
    public const Draw CrimeKind = (Draw)(CrimeStream | A);

    /// <summary>By whom.</summary>
    public const Draw Perpetrator = (Draw)(CrimeStream | B);

    /// <summary>Who of a party dies.</summary>
    public const Draw DeathOnLeg = (Draw)(CrimeStream | C);

    /// <summary>How long a party is held.</summary>
    public const Draw CaptivityTime = (Draw)(KidnappingStream | A);

    /// <summary>How much ransom is asked.</summary>
    public const Draw Ransom = (Draw)(KidnappingStream | B);

    /// <summary>Whether a party that cannot pay escapes.</summary>
    public const Draw Escape = (Draw)(KidnappingStream | C);

    /// <summary>Whether a party that paid is kidnapped again.</summary>
    public const Draw KidnappedAgain = (Draw)(KidnappingStream | (1 << DetailShift) | A);

    /// <summary>Who of a party is killed.</summary>
    public const Draw DeathInCaptivity = (Draw)(KidnappingStream | D);

    /// <summary>Whether a robbery, extortion or assault is reported, of which there is at most one a leg.</summary>
    public const Draw ReportOfCrime = (Draw)(ReportingStream | A);

    /// <summary>Whether a kidnapping is reported.</summary>
    public const Draw ReportOfKidnapping = (Draw)(ReportingStream | (1 << DetailShift) | A);

    /// <summary>Whether abuse by officers is reported.</summary>
    public const Draw ReportOfAbuse = (Draw)(ReportingStream | (2 << DetailShift) | A);
}
