using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Border;

/// <summary>The border of the country of destination: contact, lists of ports, hearings, transfers.</summary>
internal static class BorderDraws
{
    private const uint BorderContactStream = (uint)StreamId.BorderContact << StreamShift;
    private const uint DestinationProcessingStream = (uint)StreamId.DestinationProcessing << StreamShift;
    private const uint PortWaitStream = (uint)StreamId.PortWait << StreamShift;
    private const uint ReturnToWaitStream = (uint)StreamId.ReturnToWait << StreamShift;
    private const uint HearingWaitStream = (uint)StreamId.HearingWait << StreamShift;
    private const uint TransferStream = (uint)StreamId.Transfer << StreamShift;
    private const uint ReunificationStream = (uint)StreamId.Reunification << StreamShift;

    /// <summary>Whether officers at the border detect a party between ports.</summary>
    public const Draw Detection = (Draw)(BorderContactStream | A);

    /// <summary>Whether they expel it.</summary>
    public const Draw Expulsion = (Draw)(BorderContactStream | B);

    /// <summary>Whether they return it to wait for its hearing.</summary>
    public const Draw ReturnToWait = (Draw)(BorderContactStream | C);

    /// <summary>Whether they release a family.</summary>
    public const Draw FamilyRelease = (Draw)(BorderContactStream | D);

    /// <summary>How long they detain it.</summary>
    public const Draw BorderDetentionTime = (Draw)(BorderContactStream | (1 << DetailShift) | A);

    /// <summary>Whether the transit bar is applied to it.</summary>
    public const Draw TransitBarApplied = (Draw)(BorderContactStream | (1 << DetailShift) | B);

    /// <summary>Whether a party in need asks for asylum.</summary>
    public const Draw AskingForAsylumAtBorder = (Draw)(BorderContactStream | (2 << DetailShift) | A);

    /// <summary>How long a party that was expelled waits before it crosses again.</summary>
    public const Draw WaitAfterExpulsion = (Draw)(BorderContactStream | (2 << DetailShift) | B);

    /// <summary>Whether it passes the screening.</summary>
    public const Draw ScreeningPassed = (Draw)(BorderContactStream | (2 << DetailShift) | C);

    /// <summary>Whether somebody of a party dies when it crosses between ports.</summary>
    public const Draw DeathAtCrossing = (Draw)(BorderContactStream | (3 << DetailShift) | A);

    /// <summary>Who.</summary>
    public const Draw WhoDiesAtCrossing = (Draw)(BorderContactStream | (3 << DetailShift) | B);

    /// <summary>Whether a party is released because there is no room to detain it.</summary>
    public const Draw ReleaseForLackOfSpace = (Draw)(DestinationProcessingStream | A);

    /// <summary>When a party would leave the list of a port.</summary>
    public const Draw LeavingPortList = (Draw)(PortWaitStream | A);

    /// <summary>When it would be kidnapped while it waits.</summary>
    public const Draw KidnappedOnPortList = (Draw)(PortWaitStream | B);

    /// <summary>Whether the keepers of the list sell it an early slot.</summary>
    public const Draw EarlySlotSold = (Draw)(PortWaitStream | C);

    /// <summary>Whether a party that leaves the list goes home.</summary>
    public const Draw GoingHomeFromPort = (Draw)(PortWaitStream | (1 << DetailShift) | A);

    /// <summary>Whether it is helped to.</summary>
    public const Draw HelpedHomeFromPort = (Draw)(PortWaitStream | (1 << DetailShift) | B);

    /// <summary>Whether its slot is lost when it is called.</summary>
    public const Draw SlotLost = (Draw)(PortWaitStream | (2 << DetailShift) | A);

    /// <summary>Whether officers turn a party back at the line of a port.</summary>
    public const Draw TurnedBackAtPort = (Draw)(PortWaitStream | (2 << DetailShift) | B);

    /// <summary>Whether a party is exempt from return to wait as vulnerable.</summary>
    public const Draw ExemptFromReturn = (Draw)(ReturnToWaitStream | A);

    /// <summary>Whether it is returned to another city than the nearest.</summary>
    public const Draw LateralReturn = (Draw)(ReturnToWaitStream | B);

    /// <summary>To which.</summary>
    public const Draw LateralCity = (Draw)(ReturnToWaitStream | C);

    /// <summary>Whether the return is refused.</summary>
    public const Draw ReturnRefused = (Draw)(ReturnToWaitStream | D);

    /// <summary>When the hearing is.</summary>
    public const Draw HearingDate = (Draw)(HearingWaitStream | A);

    /// <summary>When a party would give up waiting for its hearing.</summary>
    public const Draw GivingUpHearing = (Draw)(HearingWaitStream | B);

    /// <summary>When it would be kidnapped.</summary>
    public const Draw KidnappedBeforeHearing = (Draw)(HearingWaitStream | C);

    /// <summary>When a family would send a child on alone.</summary>
    public const Draw SendingChildAlone = (Draw)(HearingWaitStream | D);

    /// <summary>Whether a hearing is the last.</summary>
    public const Draw LastHearing = (Draw)(HearingWaitStream | (1 << DetailShift) | A);

    /// <summary>Whether it grants relief.</summary>
    public const Draw ReliefAtHearing = (Draw)(HearingWaitStream | (1 << DetailShift) | B);

    /// <summary>Whether it is postponed.</summary>
    public const Draw HearingPostponed = (Draw)(HearingWaitStream | (1 << DetailShift) | C);

    /// <summary>Whether a party that has given up goes home, settles or crosses.</summary>
    public const Draw AfterGivingUpHearing = (Draw)(HearingWaitStream | (2 << DetailShift) | A);

    /// <summary>Whether it is helped home.</summary>
    public const Draw HelpedHomeFromHearing = (Draw)(HearingWaitStream | (2 << DetailShift) | B);

    /// <summary>Whether a party is flown to a third country.</summary>
    public const Draw Transfer = (Draw)(TransferStream | A);

    /// <summary>Whether it claims there.</summary>
    public const Draw ClaimInThirdCountry = (Draw)(TransferStream | (1 << DetailShift) | A);

    /// <summary>Whether it sets out again from there.</summary>
    public const Draw NewAttemptFromThirdCountry = (Draw)(TransferStream | (1 << DetailShift) | B);

    /// <summary>When.</summary>
    public const Draw RestInThirdCountry = (Draw)(TransferStream | (1 << DetailShift) | C);

    /// <summary>Whether it abandons its claim there.</summary>
    public const Draw ClaimInThirdCountryAbandoned = (Draw)(TransferStream | (1 << DetailShift) | D);

    /// <summary>When somebody of a party that waits at the border falls ill.</summary>
    public const Draw FallingIll = (Draw)(HearingWaitStream | (3 << DetailShift) | A);

    /// <summary>Whether the party then gives up waiting.</summary>
    public const Draw GivingUpIll = (Draw)(HearingWaitStream | (3 << DetailShift) | B);

    /// <summary>Whether a child alone has relatives at the destination.</summary>
    public const Draw Relatives = (Draw)(ReunificationStream | A);

    /// <summary>Whether it is brought to them.</summary>
    public const Draw Reunification = (Draw)(ReunificationStream | (1 << DetailShift) | A);
}
