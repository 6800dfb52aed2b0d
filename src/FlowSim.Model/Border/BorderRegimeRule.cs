using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.People;

namespace FlowSim.Model.Border;

/// <summary>
/// Which regime of the destination country applies to a party on contact. The first that applies counts: undetected,
/// expelled, transferred, returned to wait, released, detained.
/// </summary>
public static class BorderRegimeRule
{
    /// <summary>The regime that applies.</summary>
    /// <param name="contact">The facts of the arrival.</param>
    /// <param name="shares">The shares in force.</param>
    /// <param name="draws">The draws of the party.</param>
    public static BorderRegime Of(in BorderContact contact, in BorderShares shares, in BorderContactDraws draws)
    {
        if (IsUndetected(in contact, in shares, draws.Detection))
        {
            return BorderRegime.Undetected;
        }

        if (IsExpelled(in contact, in shares, draws.Expulsion))
        {
            return BorderRegime.Expelled;
        }

        if (draws.Transfer < shares.Transfer)
        {
            return BorderRegime.Transferred;
        }

        if (contact.ReturnToWait == ReturnToWaitOutcome.Returned)
        {
            return BorderRegime.ReturnedToWait;
        }

        return IsReleased(in contact, in shares, draws.FamilyRelease) ? BorderRegime.Released : BorderRegime.Detained;
    }

    /// <summary>Only adults between ports can enter undetected; families and children seek officers out.</summary>
    private static bool IsUndetected(in BorderContact contact, in BorderShares shares, double draw) =>
        contact is { IsBetweenPorts: true, Kind: PartyKind.Adult } && draw >= shares.AdultDetection;

    /// <summary>Expulsion applies between ports, and not to unaccompanied children.</summary>
    private static bool IsExpelled(in BorderContact contact, in BorderShares shares, double draw) =>
        contact.IsBetweenPorts && contact.Kind != PartyKind.Child && draw < shares.Expulsion;

    /// <summary>Unaccompanied children are released, families with a share; adults are not.</summary>
    private static bool IsReleased(in BorderContact contact, in BorderShares shares, double draw) =>
        contact.Kind == PartyKind.Child || (contact.Kind == PartyKind.Family && draw < shares.FamilyRelease);
}
