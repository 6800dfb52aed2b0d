namespace FlowSim.Model.Return;

/// <summary>Return despite a need of protection (refoulement), by its form.</summary>
public static class Refoulement
{
    /// <summary>
    /// What a removal, expulsion or transfer is. It is refoulement if the party needs protection and no procedure that could
    /// protect it has refused it. Such a procedure is the asylum procedure of the transit country, and the screening of the
    /// destination country where no bar applies. A hearing for which a party was returned to wait is none, and a party that
    /// was given protection has not been refused it.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="isRefused">Whether a procedure that could protect it has refused it in this attempt.</param>
    public static RemovalForm FormOf(bool inNeed, bool isRefused) => (inNeed, isRefused) switch
    {
        (false, _) => RemovalForm.NotInNeed,
        (true, false) => RemovalForm.WithoutAccess,
        (true, true) => RemovalForm.AfterWrongRefusal,
    };

    /// <summary>
    /// Whether going home by choice is giving up under duress: a party in need goes that a state has held up on this journey,
    /// by detention, by a list or by a return to wait.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="isHeldUp">Whether a state has held it up in this attempt.</param>
    public static bool IsGivingUpUnderDuress(bool inNeed, bool isHeldUp) => inNeed && isHeldUp;
}
