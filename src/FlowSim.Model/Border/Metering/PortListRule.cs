namespace FlowSim.Model.Border.Metering;

/// <summary>The lists of metered ports: where there is one, and which parties come before others.</summary>
public static class PortListRule
{
    /// <summary>Whether a port has a list. A port without a limit takes everybody and needs none.</summary>
    public static bool IsMetered(in MeteringTerms metering) => !double.IsInfinity(metering.PeoplePerDay);

    /// <summary>Whether a port admits nobody. It lists nobody new, and who comes is turned back.</summary>
    public static bool IsClosed(in MeteringTerms metering) => metering.PeoplePerDay <= 0;

    /// <summary>
    /// Whether officers turn a party back that comes to ask: at a closed port everybody, at others a share.
    /// </summary>
    /// <param name="metering">The list of the port.</param>
    /// <param name="draw">The uniform draw that decides.</param>
    public static bool IsTurnedBack(in MeteringTerms metering, double draw) =>
        IsClosed(in metering) || draw < metering.TurnedBackShare;

    /// <summary>
    /// Days that a party that joins the list now has to wait for its turn; infinite at a closed port.
    /// </summary>
    /// <param name="metering">The list of the port.</param>
    /// <param name="people">People on the list.</param>
    /// <param name="maxDays">The longest wait that people expect.</param>
    public static double ExpectedDays(in MeteringTerms metering, double people, double maxDays) =>
        IsClosed(in metering) ? double.PositiveInfinity : Math.Min(people / metering.PeoplePerDay, maxDays);

    /// <summary>
    /// Whether a party may ask a port for admission ahead of its list as not safe in the transit country. Where there is
    /// no list, no exception is needed.
    /// </summary>
    /// <param name="isUnsafeInTransitCountry">Whether the party was kidnapped in the transit country in this attempt.</param>
    /// <param name="exception">Access to the port by exception.</param>
    /// <param name="metering">The list of the port.</param>
    public static bool MayAskForException(
        bool isUnsafeInTransitCountry, in ExceptionTerms exception, in MeteringTerms metering) =>
        isUnsafeInTransitCountry && exception.PeoplePerDay > 0 && IsMetered(in metering);

    /// <summary>Whether a party can be sold an early slot: the list sells some, and it has the money.</summary>
    /// <param name="metering">The list of the port.</param>
    /// <param name="people">Number of people in the party.</param>
    /// <param name="moneyUsd">Its money, in US dollars.</param>
    public static bool CanBuyEarlySlot(in MeteringTerms metering, int people, double moneyUsd) =>
        metering.EarlySlotShare > 0 && moneyUsd >= EarlySlotPriceUsd(in metering, people);

    /// <summary>The price of an early slot for a party, in US dollars.</summary>
    public static double EarlySlotPriceUsd(in MeteringTerms metering, int people) => metering.EarlySlotUsd * people;
}
