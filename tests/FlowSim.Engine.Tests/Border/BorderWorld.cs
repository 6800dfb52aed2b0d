using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.Tests.Border;

/// <summary>
/// A route from an origin through two Mexican cities to a port and a sector, where US officers encounter everybody.
/// </summary>
internal static class BorderWorld
{
    /// <summary>The first day.</summary>
    public static readonly DateOnly From = new(2019, 1, 1);

    /// <summary>The route to a sector, for adults in need unless another kind is given.</summary>
    public static WorldBuilder ToSector(int people, PartyKind kind = PartyKind.Adult, NationalityGroup group = default) =>
        Ways().Leg("MX_NOR", "US_SEC").Cohort(0, "HN_ORI", group, kind, people);

    /// <summary>The same route to a port.</summary>
    public static WorldBuilder ToPort(int people, PartyKind kind = PartyKind.Adult) =>
        Ways().Leg("MX_NOR", "US_POR").Cohort(0, "HN_ORI", TestGroup.Honduran, kind, people);

    /// <summary>The scenario with a further entry from the first day on.</summary>
    public static Scenario With(this WorldBuilder world, Func<WorldBuilder, Instrument> instrument)
    {
        world.Policy(instrument(world));
        return world.Build();
    }

    /// <summary>Return of everybody, or of a share, to the city at the border.</summary>
    public static ReturnToWaitInstrument Returns(WorldBuilder world, double share = 1) =>
        new() { At = [world["US_SEC"], world["US_POR"]], ReturnTo = world["MX_NOR"], Share = WorldBuilder.Fixed(share) };

    private static WorldBuilder Ways() => TestWorlds.Quiet(From, From.AddYears(1))
        .Place("HN_ORI", PlaceRole.Origin)
        .Place("GT_GUA", PlaceRole.Origin)
        .Place("MX_CON", PlaceRole.City)
        .Place("MX_NOR", PlaceRole.BorderCity)
        .Place("MX_FAR", PlaceRole.BorderCity)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Place("US_POR", PlaceRole.PortOfEntry)
        .Leg("HN_ORI", "GT_GUA")
        .Leg("GT_GUA", "MX_CON")
        .Leg("MX_CON", "MX_NOR")
        .Leg("MX_FAR", "MX_NOR")
        .Parameters(Met);

    /// <summary>
    /// Everybody is encountered and in need, nobody is kidnapped while waiting, and waits do not end on their own.
    /// </summary>
    private static ModelParameters Met(ModelParameters parameters) => parameters with
    {
        Groups = parameters.Groups.InNeed(1),
        Border = parameters.Border with { AdultDetectionShare = 1, FamilyReleaseShare = 1 },
        Kidnapping = parameters.Kidnapping with { WaitingRatePerMonth = 0, EscapeShare = 1 },
        ReturnToWait = parameters.ReturnToWait with { GiveUpRate = 0, ChildSentAloneRatePerMonth = 0 },
        Metering = parameters.Metering with { LeaveRatePerMonth = 0 },
        Hazards = parameters.Hazards with { DeathRate = 0 },
    };
}
