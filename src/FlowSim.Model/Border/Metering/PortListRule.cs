namespace FlowSim.Model.Border.Metering;

/// <summary>The lists of metered ports: where there is one, and which parties come before others.</summary>
public static class PortListRule
{
    /// <summary>Whether a port has a list. A port without a limit takes everybody and needs none.</summary>
    public static bool IsMetered(in MeteringTerms metering) => !double.IsInfinity(metering.PeoplePerDay);

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
