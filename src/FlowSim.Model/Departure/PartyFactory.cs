using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Numerics;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Departure;

/// <summary>Creates the parties of a cohort from their draws: composition, needs, means and departure.</summary>
internal static class PartyFactory
{
    /// <summary>Whether a party sets out within the run.</summary>
    public static bool SetsOut(SimulatedWorld world, int cohort, int index)
    {
        var draws = DrawBlock.Lasting(world.Random, DepartureDraws.DepartureTime, world.Cohorts.KeyOf(cohort, index));
        return IsInRun(
            world,
            CohortTable.DepartureTick(world.Cohorts[cohort], world.Period, draws.Uniform(DepartureDraws.DepartureTime)));
    }

    /// <summary>Creates the party with an index and books its departure as its next event.</summary>
    /// <returns>False if it would set out outside the run.</returns>
    public static bool TryMake(SimulatedWorld world, int cohortIndex, int index, out PartyRecord party)
    {
        var cohort = world.Cohorts[cohortIndex];
        var key = world.Cohorts.KeyOf(cohortIndex, index);
        var draws = DrawBlock.Lasting(world.Random, DepartureDraws.DepartureTime, key);
        party = default;
        var tick = CohortTable.DepartureTick(cohort, world.Period, draws.Uniform(DepartureDraws.DepartureTime));
        if (!IsInRun(world, tick))
        {
            return false;
        }

        var people = world.Parameters.People;
        var group = world.GroupOf(cohort.Group);
        var size = PartySize.Draw(cohort.Kind, people, draws.Uniform(DepartureDraws.FirstSize), draws.Uniform(DepartureDraws.SecondSize));
        var character = DrawBlock.Lasting(world.Random, DepartureDraws.Need, key);
        var hasMeans = character.Uniform(DepartureDraws.Means) < people.MeansShare;
        var hasSmuggler = character.Uniform(DepartureDraws.HiringSmuggler) < world.Smugglers.HireShare(cohort.Group, hasMeans);
        party.Index = index;
        party.Cohort = (ushort)cohortIndex;
        var destination = DestinationRule.Of(
            character.Uniform(DepartureDraws.Destination), people.TransitGoalShare, world.Parameters.Destinations);
        var isInNeed = character.Uniform(DepartureDraws.Need) < group.NeedShare;
        var ways = DrawBlock.Lasting(world.Random, DepartureDraws.Money, key);
        var asksAtPort = PortAskingRule.Asks(
            isInNeed, hasSmuggler, ways.Uniform(DepartureDraws.AskingAtPort), group.AskAtPortShare);
        party.Class = (ushort)TravellerClass.Of(cohort.Group, hasSmuggler, cohort.Kind, hasMeans, destination, asksAtPort).Index;
        party.Place = (ushort)cohort.Origin.Index;
        party.Leg = LegRow.None;
        party.Due = (ushort)tick;
        party.MoneyUsd = Money(people, hasMeans, ways.Uniform(DepartureDraws.Money));
        party.Traits = isInNeed ? PartyTraits.InNeed : PartyTraits.None;
        party.Traits |= UnderstandsOfficials(world, group, key) ? PartyTraits.None : PartyTraits.NeedsInterpreter;
        party.Event = JourneyEvent.Depart;
        party.Adults = (byte)size.Adults;
        party.Children = (byte)size.Children;
        party.Station = PartyRecord.NoSite;
        party.Office = PartyRecord.NoSite;
        return true;
    }

    private static bool IsInRun(SimulatedWorld world, int tick) => tick >= 0 && tick < world.Period.TickCount;

    private static bool UnderstandsOfficials(SimulatedWorld world, GroupProfile group, ulong key)
    {
        var share = group.LanguageShare;
        return share >= 1 || Uniform(world, DepartureDraws.Language, key) < share;
    }

    private static double Uniform(SimulatedWorld world, Draw draw, ulong key) =>
        DrawBlock.Lasting(world.Random, draw, key).Uniform(draw);

    private static ushort Money(PeopleParameters people, bool hasMeans, double draw)
    {
        var median = hasMeans ? people.MoneyMedianWithMeansUsd : people.MoneyMedianWithoutMeansUsd;
        var usd = median * PortableMath.Exp(people.MoneySigma * PortableMath.NormalQuantile(draw));
        return (ushort)Math.Min(usd, ushort.MaxValue);
    }
}
