using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

/// <summary>
/// People who claim at an entry point. The only office is there; some tests open another in the north.
/// </summary>
public sealed class ApplicantsTests
{
    private const int People = 1200;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void Money_for_applicants_lets_more_of_them_uphold_their_claim()
    {
        using var without = DayByDay.Run(World(officers: 0.01).Build());
        using var with = DayByDay.Run(World(officers: 0.01, new ApplicantSupportInstrument { Share = Fixed(1) }).Build());

        var (dropped, fewer) = (without.Count(TalliedEvent.DroppedAtLiberty), with.Count(TalliedEvent.DroppedAtLiberty));
        Assert.True(dropped - fewer > 4.5 * Math.Sqrt(dropped + fewer), $"{dropped} without, {fewer} with.");
    }

    [Fact]
    public void Seconded_officers_decide_more_claims()
    {
        using var without = DayByDay.Run(World(officers: 2).Build());
        using var with = DayByDay.Run(World(officers: 2, new SecondedOfficersInstrument { Officers = Fixed(2) }).Build());

        // Those present on the first day are already trained: twice the officers decide twice as many claims, within
        // chance.
        var (few, many) = (Decided(without), Decided(with));
        var error = Math.Sqrt(many + (4 * few));
        Assert.InRange(many, (2 * few) - (4.5 * error), (2 * few) + (4.5 * error));
    }

    [Fact]
    public void Money_for_the_agency_counts_as_the_officers_it_pays_for()
    {
        var cost = new AsylumParameters().OfficerCostLocalMillion;

        using var lent = DayByDay.Run(World(officers: 2, new SecondedOfficersInstrument { Officers = Fixed(3) }).Build());
        using var paid = DayByDay.Run(World(officers: 2, new AsylumBudgetInstrument { LocalMillionPerYear = Fixed(3 * cost) }).Build());

        Assert.Equal(lent.StateHash, paid.StateHash);
    }

    [Fact]
    public void New_officers_decide_little_until_they_are_trained()
    {
        var start = From.AddDays(30);
        var officers = new SecondedOfficersInstrument { Officers = Fixed(6) };

        using var learning = DayByDay.Run(World(officers: 2)
            .Policy(officers, start)
            .Parameters(parameters => parameters with { Asylum = parameters.Asylum with { TrainingDays = 150 } })
            .Build());
        using var ready = DayByDay.Run(World(officers: 2)
            .Policy(officers, start)
            .Parameters(parameters => parameters with { Asylum = parameters.Asylum with { TrainingDays = 0 } })
            .Build());

        var (fewer, more) = (Decided(learning), Decided(ready));
        Assert.True(more - fewer > 4.5 * Math.Sqrt(more + fewer), $"{fewer} while learning, {more} otherwise.");
    }

    [Fact]
    public void Officers_who_move_between_offices_need_no_new_training()
    {
        using var learned = DayByDay.Run(Moving(trainingDays: 80));
        using var ready = DayByDay.Run(Moving(trainingDays: 0));

        // The office moves on 1 May; an officer who has worked there since January is trained by then.
        var (after, expected) = (Decided(learned, fromMonth: 4), Decided(ready, fromMonth: 4));
        Assert.InRange(after, expected - (4.5 * Math.Sqrt(2 * expected)), expected + (4.5 * Math.Sqrt(2 * expected)));
        Assert.True(Decided(ready) > 1.2 * Decided(learned), $"{Decided(ready)} by trained officers, {Decided(learned)} by new ones.");
    }

    [Fact]
    public void Officers_seconded_to_a_closed_office_decide_nothing()
    {
        using var without = DayByDay.Run(World(officers: 2).Build());
        using var with = DayByDay.Run(
            World(officers: 2, new SecondedOfficersInstrument { Officers = Fixed(9), At = [new PlaceId(2)] }).Build());

        Assert.Equal(without.StateHash, with.StateHash);
    }

    [Fact]
    public void Relocated_applicants_are_heard_in_the_new_city()
    {
        var north = new AsylumOfficeInstrument { At = [new PlaceId(2)], Officers = Fixed(2) };
        var relocation = new ApplicantRelocationInstrument { At = [new PlaceId(1)], To = new PlaceId(2), Share = Fixed(0.5) };

        using var without = DayByDay.Run(World(officers: 2, north).Build());
        using var with = DayByDay.Run(World(officers: 2, north, relocation).Build());

        Assert.Equal(0, without.Count(TalliedEvent.Relocated));
        Assert.InRange(with.Count(TalliedEvent.Relocated), 0.4 * People, 0.6 * People);
        Assert.True(Decided(with) > 1.5 * Decided(without), $"{Decided(without)} by one office, {Decided(with)} by two.");
    }

    [Fact]
    public void Protected_people_may_move_on_and_are_not_stopped()
    {
        using var simulation = DayByDay.Run(World(officers: 500)
            .Policy(TestWorlds.FullWatch(new PlaceId(2)))
            .Parameters(parameters => parameters with
            {
                Asylum = parameters.Asylum with { ProtectedGoOnShare = 0.5, RecognisedShareWithoutNeed = 1, DropoutRate = 0 },
            })
            .Build());

        var recognised = simulation.Count(TalliedEvent.Recognised);
        Assert.Equal(People, recognised);
        Assert.InRange(simulation.Count(TalliedEvent.MovedOnWithStatus), 0.4 * recognised, 0.6 * recognised);
        Assert.Equal(simulation.Count(TalliedEvent.MovedOnWithStatus), simulation.Count(TalliedEvent.ReachedDestinationCountry));
        Assert.Equal(0, simulation.Count(TalliedEvent.Stopped));
    }

    /// <summary>
    /// One office, first in the town and then in the north, with eight seconded officers from the second day.
    /// </summary>
    private static Scenario Moving(double trainingDays)
    {
        var (may, office) = (From.AddMonths(4), new AsylumOfficeInstrument { At = [new PlaceId(2)], Officers = Fixed(0.1) });
        var scenario = World(officers: 0.1, office)
            .Policy(new SecondedOfficersInstrument { Officers = Fixed(8) }, From.AddDays(1))
            .Parameters(parameters => parameters with { Asylum = parameters.Asylum with { TrainingDays = trainingDays, DropoutRate = 0 } })
            .Build();
        return scenario with { Policy = [.. scenario.Policy.Select(entry => In(entry, may))] };
    }

    private static PolicyEntry In(PolicyEntry entry, DateOnly may) => entry.Instrument switch
    {
        AsylumOfficeInstrument { At: [{ Index: 1 }] } => entry with { Until = may },
        AsylumOfficeInstrument => entry with { From = may },
        _ => entry,
    };

    private static long Decided(Simulation simulation, int fromMonth = 0) =>
        simulation.Count(TalliedEvent.Recognised, fromMonth) + simulation.Count(TalliedEvent.Refused, fromMonth);

    private static WorldBuilder World(double officers, params ImmutableArray<Instrument> more)
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(6))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ENT", PlaceRole.Transit)
            .Place("MX_NOR", PlaceRole.BorderCity)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_ENT")
            .Leg("MX_ENT", "MX_NOR")
            .Leg("MX_NOR", "US_SEC")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People)
            .Parameters(parameters => parameters with
            {
                Asylum = parameters.Asylum with
                {
                    OfficeReachShare = 1,
                    ClaimShareWithoutNeed = 1,
                    DropoutRate = 0.002,
                    RefusedGoOnShare = 0,
                    DecisionsPerOfficerYear = 200,
                },
            });
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_ENT"]], Officers = Fixed(officers) });
        foreach (var instrument in more)
        {
            world.Policy(instrument);
        }

        return world;
    }
}
