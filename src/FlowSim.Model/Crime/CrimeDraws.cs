using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Crime;

/// <summary>Crimes, kidnappings, and whether they are reported.</summary>
internal static class CrimeDraws
{
    /// <summary>Crimes on one leg that have draws of their own; further ones are not simulated.</summary>
    public const int MaxOnOneLeg = 1 << (DetailBits - DetailsOfOneCrime);

    /// <summary>Bits of a detail below those that number the crimes of a leg.</summary>
    private const int DetailsOfOneCrime = 4;

    private const uint CrimeStream = (uint)StreamId.Crime << StreamShift;
    private const uint KidnappingStream = (uint)StreamId.Kidnapping << StreamShift;
    private const uint ReportingStream = (uint)StreamId.Reporting << StreamShift;

    /// <summary>Which crime it is, on the way from one place to another.</summary>
    public const Draw CrimeKind = (Draw)(CrimeStream | A);

    /// <summary>By whom.</summary>
    public const Draw Perpetrator = (Draw)(CrimeStream | B);

    /// <summary>Who of a party dies.</summary>
    public const Draw DeathOnLeg = (Draw)(CrimeStream | C);

    /// <summary>How long after it the next crime on the same leg happens.</summary>
    public const Draw NextCrime = (Draw)(CrimeStream | D);

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

    /// <summary>Whether a robbery, extortion or assault is reported.</summary>
    public const Draw ReportOfCrime = (Draw)(ReportingStream | A);

    /// <summary>Whether a kidnapping is reported.</summary>
    public const Draw ReportOfKidnapping = (Draw)(ReportingStream | (1 << DetailShift) | A);

    /// <summary>Whether abuse by officers is reported.</summary>
    public const Draw ReportOfAbuse = (Draw)(ReportingStream | (2 << DetailShift) | A);

    /// <summary>A draw about the first crime of a leg, for a later one.</summary>
    /// <param name="draw">The draw for the first.</param>
    /// <param name="count">Crimes on the leg before it; below <see cref="MaxOnOneLeg"/>.</param>
    public static Draw Nth(Draw draw, int count) =>
        (Draw)((uint)draw + ((uint)count << (DetailShift + DetailsOfOneCrime)));
}
