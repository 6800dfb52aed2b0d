using FlowSim.Model.Network;

namespace FlowSim.Engine.Tests;

/// <summary>The places and legs of <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyNetwork
{
    /// <summary>Adds the places, then the legs between them.</summary>
    public static void Add(WorldBuilder world) => world
        .Place("HN_SPS", PlaceRole.Origin, 15.5, -88)
        .Place("GT_GUA", PlaceRole.Origin, 14.6, -90.5)
        .Place("CO_TUR", PlaceRole.Transit, 8, -77)
        .Place("GT_TEC", PlaceRole.Transit, 14.7, -92.1)
        .Place("MX_TAP", PlaceRole.Transit, 14.9, -92.3)
        .Place("MX_TEN", PlaceRole.Transit, 17.5, -91.4)
        .Place("MX_ARR", PlaceRole.Transit, 16.2, -93.9)
        .Place("MX_BYP", PlaceRole.Transit, 16, -94)
        .Place("MX_SEA", PlaceRole.Transit, 16, -95)
        .Place("MX_IXT", PlaceRole.Transit, 16.6, -95.1)
        .Place("MX_MEX", PlaceRole.City, 19.4, -99.1)
        .Place("MX_REY", PlaceRole.BorderCity, 26.1, -98.3)
        .Place("MX_TIJ", PlaceRole.BorderCity, 32.5, -117)
        .Place("US_HID", PlaceRole.PortOfEntry, 26.1, -98.2)
        .Place("US_RGV", PlaceRole.BorderSector, 26.2, -98.2)
        .Place("US_SYS", PlaceRole.PortOfEntry, 32.6, -117)
        .Place("US_SDC", PlaceRole.BorderSector, 32.6, -116.9)
        .Leg("HN_SPS", "GT_GUA", hours: 9, fareUsd: 15)
        .Leg("GT_GUA", "GT_TEC", hours: 6, fareUsd: 10)
        .Leg("CO_TUR", "GT_GUA", hours: 60, fareUsd: 150)
        .Leg("GT_TEC", "MX_TAP", TravelMode.River, 1, 2, 0.1)
        .Leg("GT_GUA", "MX_TEN", hours: 12, fareUsd: 450, remoteness: 0.4)
        .Leg("GT_TEC", "MX_SEA", TravelMode.Sea, 20, 200, 0.7)
        .Leg("MX_TAP", "MX_ARR", hours: 5, fareUsd: 10)
        .Leg("MX_TAP", "MX_BYP", TravelMode.Foot, 80, 0, 0.8)
        .Leg("MX_TAP", "MX_SEA", TravelMode.River, 4, 0, 0)
        .Leg("MX_ARR", "MX_IXT", TravelMode.Rail, 5)
        .Leg("MX_ARR", "MX_IXT", hours: 4, fareUsd: 8)
        .Leg("MX_BYP", "MX_IXT", TravelMode.Foot, 8, 0, 0.7)
        .Leg("MX_SEA", "MX_IXT", hours: 5, fareUsd: 10)
        .Leg("MX_TEN", "MX_IXT", TravelMode.Rail, 14, 0, 0.5)
        .Leg("MX_TEN", "MX_MEX", hours: 16, fareUsd: 40)
        .Leg("MX_IXT", "MX_MEX", hours: 14, fareUsd: 35)
        .Leg("MX_IXT", "MX_ARR", hours: 4, fareUsd: 8)
        .Leg("MX_MEX", "MX_REY", hours: 14, fareUsd: 40)
        .Leg("MX_MEX", "MX_TIJ", TravelMode.Rail, 60)
        .Leg("MX_MEX", "MX_TIJ", TravelMode.Air, 4, 150)
        .Leg("MX_REY", "MX_TIJ", hours: 30, fareUsd: 90)
        .Leg("MX_TIJ", "MX_MEX", hours: 40, fareUsd: 90)
        .Leg("MX_REY", "US_HID", TravelMode.Foot, 1)
        .Leg("MX_REY", "US_RGV", TravelMode.Foot, 12, 50, 0.9)
        .Leg("MX_TIJ", "US_SYS", TravelMode.Foot, 1)
        .Leg("MX_TIJ", "US_SDC", TravelMode.Foot, 12, 50, 0.8)
        .Leg("MX_ARR", "MX_IXT", TravelMode.River, 5);
}
