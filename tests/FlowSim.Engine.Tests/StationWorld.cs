using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>
/// One road on which everybody is stopped once and detained in a station with space for all. Decisions are quick, and
/// nothing else happens.
/// </summary>
internal static class StationWorld
{
    /// <summary>The town with the control and the station.</summary>
    public static readonly PlaceId Station = new(1);

    /// <summary>The town of the asylum office, where nobody claims on their own.</summary>
    public static readonly PlaceId Office = new(2);

    private static readonly DateOnly From = new(2019, 1, 1);

    /// <summary>The world with some instruments in force throughout.</summary>
    public static Scenario With(params ImmutableArray<Instrument> more) => With(parameters => parameters, more);

    /// <summary>The same with other parameters.</summary>
    public static Scenario With(Func<ModelParameters, ModelParameters> change, params ImmutableArray<Instrument> more) =>
        With(PartyKind.Adult, TestGroup.Honduran, change, more);

    /// <summary>The same for other people.</summary>
    public static Scenario With(
        PartyKind kind,
        NationalityGroup group,
        Func<ModelParameters, ModelParameters> change,
        params ImmutableArray<Instrument> more)
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_STA", PlaceRole.Transit)
            .Place("MX_OFF", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_STA")
            .Leg("MX_STA", "MX_OFF")
            .Leg("MX_OFF", "US_SEC")
            .Cohort(0, "GT_ORI", group, kind, 4000)
            .Policy(TestWorlds.FullWatch(Station))
            .Policy(new DetentionStationInstrument { At = [Station], Places = Fixed(1e5) })
            .Policy(new AsylumOfficeInstrument { At = [Office], Officers = Fixed(2000) });
        foreach (var instrument in more)
        {
            world.Policy(instrument);
        }

        return world.Parameters(Plain).Parameters(change).Build();
    }

    /// <summary>The count of an occurrence in a world.</summary>
    public static long Count(Scenario scenario, TalliedEvent talliedEvent)
    {
        using Simulation simulation = DayByDay.Run(scenario);
        return simulation.Count(talliedEvent);
    }

    /// <summary>
    /// Fails unless a count is consistent with a binomial distribution with a share, within four and a half standard
    /// errors.
    /// </summary>
    public static void AssertShare(double expected, long count, long of)
    {
        var error = Math.Sqrt(expected * (1 - expected) / of);
        Assert.InRange((double)count / of, expected - (4.5 * error), expected + (4.5 * error));
    }

    private static ModelParameters Plain(ModelParameters parameters) => parameters with
    {
        Groups = parameters.Groups.InNeed(1, TestGroup.Honduran, TestGroup.Salvadoran, TestGroup.Caribbean, TestGroup.African),
        Encounters = parameters.Encounters with { MaxStopRate = 50, BribeShareCivil = 0, AbuseShareCivil = 0 },
        Asylum = parameters.Asylum with { OfficeReachShare = 0, DropoutRate = 0, AbscondRate = 0 },
        Detention = parameters.Detention with { InformedShare = 0.2, ClaimShareUninformed = 0, ReturnedShareRegional = 1 },
    };
}
