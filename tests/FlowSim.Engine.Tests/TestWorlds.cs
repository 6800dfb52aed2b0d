using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>Worlds that several tests use.</summary>
internal static class TestWorlds
{
    private static readonly (string Origin, NationalityGroup Group, PartyKind Kind, int People)[] Departing =
    [
        ("HN_SPS", TestGroup.Honduran, PartyKind.Adult, 120),
        ("HN_SPS", TestGroup.Honduran, PartyKind.Family, 150),
        ("HN_SPS", TestGroup.Honduran, PartyKind.Child, 30),
        ("HN_SPS", TestGroup.Salvadoran, PartyKind.Family, 60),
        ("HN_SPS", TestGroup.Nicaraguan, PartyKind.Adult, 30),
        ("GT_GUA", TestGroup.Guatemalan, PartyKind.Adult, 90),
        ("GT_GUA", TestGroup.Guatemalan, PartyKind.Family, 60),
        ("CO_TUR", TestGroup.Caribbean, PartyKind.Adult, 70),
        ("CO_TUR", TestGroup.Caribbean, PartyKind.Family, 30),
    ];

    /// <summary>
    /// Some four hundred parties a month for seven months in a small corridor in which everything can happen.
    /// </summary>
    public static Scenario Everything(double peopleFactor = 1, double capacityFactor = 1) =>
        EverythingBuilder(peopleFactor, capacityFactor).Build();

    /// <summary>The same, for tests that add to it.</summary>
    public static WorldBuilder EverythingBuilder(double peopleFactor = 1, double capacityFactor = 1)
    {
        var world = new WorldBuilder(new DateOnly(2019, 1, 15), new DateOnly(2019, 9, 10));
        BusyNetwork.Add(world);
        BusyControls.Add(world, capacityFactor);
        BusyControls.AddAnswers(world);
        BusyAsylum.AddInstitutions(world, capacityFactor);
        BusyBorder.Add(world, capacityFactor);
        BusyBorder.AddCrossings(world);
        BusyPapers.Add(world, capacityFactor);
        BusyAsylum.AddProtection(world);
        BusyAgreements.Add(world, capacityFactor);
        for (var month = 0; month < 7; month++)
        {
            foreach (var (origin, group, kind, people) in Departing)
            {
                world.Cohort(month, origin, group, kind, (int)(people * peopleFactor));
            }
        }

        return world.Parameters(BusyParameters.Of);
    }

    /// <summary>The scenario with its first days as warm-up.</summary>
    /// <param name="scenario">A scenario without a warm-up.</param>
    /// <param name="from">The first day that is counted.</param>
    public static Scenario CountedFrom(this Scenario scenario, DateOnly from) =>
        scenario with { Period = new SimulationPeriod(from, scenario.Period.Until, scenario.Period.From) };

    /// <summary>
    /// A route with three places (origin, city, US sector) on which nothing happens unless a test adds it: no crime, no
    /// learning, no rests, adults without a smuggler who want to reach the east of the United States and enter it
    /// undetected.
    /// </summary>
    public static WorldBuilder Quiet(DateOnly from, DateOnly until) => new WorldBuilder(from, until)
        .Parameters(parameters => parameters with
        {
            People = parameters.People with
            {
                MeansShare = 1,
                SmugglerShareWithMeans = 0,
                TransitGoalShare = 0,
            },
            Groups = parameters.Groups.InNeed(0).Speaking(1).SettingOutAgain(0),
            Destinations = [.. parameters.Destinations.Select(destination => destination with { Share = 0 })],
            Travel = new() { RestDaysPerDay = 0, StopDaysWithSmuggler = 0, StopDaysWithoutSmuggler = 0, RailWaitDays = 0 },
            Perception = parameters.Perception with { SharingShare = 0, RefreshDays = 60, DelayDays = 60 },
            RouteChoice = parameters.RouteChoice with { OnwardUsdPerKm = 0 },
            Departure = new() { ToleranceUsd = 1e12 },
            Hazards = parameters.Hazards with
            {
                RobberyRate = 0,
                ExtortionRate = 0,
                KidnappingRate = 0,
                SexualViolenceRate = 0,
                DeathRate = 0,
            },
            Encounters = parameters.Encounters with
            {
                BribeShareCivil = 0,
                BribeShareMilitary = 0,
                AbuseShareCivil = 0,
                AbuseShareMilitary = 0,
                ExtraRegionalFactor = 1,
                WaitingPassagesPerDay = 0,
            },
            Corruption = parameters.Corruption with { CollusionShare = 0 },
            Asylum = parameters.Asylum with { DropoutRate = 0, ClaimShareWithoutNeed = 0, ReferralDays = 0, AdmissionDays = 0 },
            Detention = parameters.Detention with { ClaimShareWithoutNeed = 0, DropoutRate = 0, ReleaseBribeShare = 0 },
            Border = parameters.Border with { AdultDetectionShare = 0 },
            Illness = parameters.Illness with { RatePerMonth = 0 },
            Return = parameters.Return with
            {
                KilledRateInNeed = 0,
                KilledRateWithoutNeed = 0,
            },
        });

    /// <summary>Officers with unlimited time, who stop the maximum share.</summary>
    public static CheckpointInstrument FullWatch(params ImmutableArray<PlaceId> at) =>
        new() { At = at, Officers = Fixed(1e12), Force = TestForce.Inm };
}
