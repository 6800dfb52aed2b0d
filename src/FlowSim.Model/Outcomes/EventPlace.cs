namespace FlowSim.Model.Outcomes;

/// <summary>At which place an occurrence is counted.</summary>
public enum EventPlace
{
    /// <summary>The place where the party is, or the place to which the leg leads that it is travelling.</summary>
    OfParty,

    /// <summary>The station that holds the party, or where the party is if none does.</summary>
    OfStation,

    /// <summary>The office of the asylum agency that decides the party's claim.</summary>
    OfOffice,

    /// <summary>
    /// The port or sector where the party is; for a party in a city of the transit country, the port to which the city leads.
    /// </summary>
    OfCrossing,

    /// <summary>The place that is stated when the occurrence is counted.</summary>
    Stated,
}
