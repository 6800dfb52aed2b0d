namespace FlowSim.Model.Services;

/// <summary>
/// What the events of a day and the services between days share. What a service keeps for itself is not listed.
/// </summary>
internal enum DayState
{
    /// <summary>Parties on their way, each with its next event.</summary>
    TravellingParties,

    /// <summary>Parties that wait for a service, and the event that a service has granted them.</summary>
    WaitingParties,

    /// <summary>What has happened to people so far: counts by month, fates and traces.</summary>
    EventCounts,

    /// <summary>Parties apprehended today that need a place in a station.</summary>
    StationRequests,

    /// <summary>People who left each station today, by tick.</summary>
    StationReleases,

    /// <summary>Parties that began to wait for deportation today.</summary>
    DeportationRequests,

    /// <summary>Asylum claims that were filed today and need a decision.</summary>
    DecisionRequests,

    /// <summary>Parties that came to a port of entry today and need an appointment.</summary>
    PortRequests,

    /// <summary>People who left the list of a port today before they were called.</summary>
    PortListExits,

    /// <summary>
    /// People whom officers of the destination country would detain today, by place, and those of them released for lack
    /// of space.
    /// </summary>
    DestinationDetentions,

    /// <summary>Parties that asked today for the date of a hearing.</summary>
    HearingRequests,

    /// <summary>Parties whose claim was registered today and waits for admission.</summary>
    AdmissionRequests,

    /// <summary>Parties that came to an asylum desk today to claim asylum.</summary>
    DeskRequests,

    /// <summary>Parties that applied for a humanitarian visitor card today.</summary>
    CardRequests,

    /// <summary>Parties that applied for resettlement today.</summary>
    ResettlementRequests,

    /// <summary>
    /// People who came to each leg today, were held back at its control, or rode over it on a free bus.
    /// </summary>
    LegCounts,

    /// <summary>People in caravans who set out from each place today.</summary>
    CaravanDepartures,

    /// <summary>People who are in caravans now.</summary>
    CaravanMembers,

    /// <summary>
    /// Passages, setbacks and crimes on each leg since communities last revised their beliefs, by community.
    /// </summary>
    News,

    /// <summary>People in each station relative to its places.</summary>
    StationLoad,

    /// <summary>People on the list of each port of entry.</summary>
    PortLists,

    /// <summary>
    /// People whom officers of the destination country hold unprocessed, how long they hold them, and the share they must
    /// release.
    /// </summary>
    DestinationBacklog,

    /// <summary>People who travelled each leg, by month.</summary>
    Flows,

    /// <summary>People who set out from each place in a day, smoothed over days: the crowd that officers see.</summary>
    Crowds,

    /// <summary>People in caravans, and the chance of joining one at each place.</summary>
    Caravans,

    /// <summary>Officer-days by month, for their cost.</summary>
    StaffDays,

    /// <summary>The terms of every instrument of policy.</summary>
    PolicyInForce,

    /// <summary>The shares of officials who are trained in the asylum protocol.</summary>
    TrainedShares,

    /// <summary>The share of the people waiting at each place for whom shelters have a bed.</summary>
    ShelterShares,

    /// <summary>The chance of being stopped on each leg, and while waiting at each place, and by which force.</summary>
    StopChances,

    /// <summary>The chance of a crime or an accident on each leg.</summary>
    CrimeChances,

    /// <summary>The chances of being detected and of dying between ports, and what barriers add to the cost of each leg.</summary>
    CrossingChances,

    /// <summary>The share of stops at each place that end in a payment, by force.</summary>
    BribeShares,

    /// <summary>
    /// Where parties stop and why: the share that reaches the asylum agency, the office that decides, cards, buses and
    /// caravans.
    /// </summary>
    ClaimPoints,

    /// <summary>The legs over which free buses drive.</summary>
    BusRoutes,

    /// <summary>Waits for trains, and what they add to the cost of each leg.</summary>
    TrainWaits,

    /// <summary>The fee of smugglers and the share of parties that hire one.</summary>
    SmugglerMarket,

    /// <summary>What communities believe about the risks of each leg.</summary>
    Beliefs,

    /// <summary>The share of each segment of travellers that takes each leg out of a place.</summary>
    RouteChoice,
}
