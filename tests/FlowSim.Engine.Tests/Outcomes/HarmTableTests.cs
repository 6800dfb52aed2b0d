using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Model;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Outcomes;

public sealed class HarmTableTests
{
    private const double AtEveryStep = 10;

    [Fact]
    public void Harms_are_the_outcomes_that_count_people_and_of_which_lower_is_better() => Assert.Equal(
        [
            "crime_victims", "kidnapped", "deaths", "harmed_after_return", "family_separations", "kidnapped_waiting",
            "handed_to_kidnappers", "robbed", "extorted", "sexually_assaulted", "abused_by_officers", "bribe_payers",
            "crossing_deaths",
        ],
        HarmTable.Outcomes.Select(outcome => outcome.Id));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 0.25)]
    public void All_places_together_have_all_harms_of_the_run(double peopleFactor, double sampleShare)
    {
        var run = SimulationRun.Execute(
            EveryHarm(TestWorlds.Everything(peopleFactor)), new RunOptions { SampleShare = sampleShare });

        foreach (var (index, outcome) in HarmTable.Outcomes.Index())
        {
            var places = Enumerable.Range(0, run.Harms.PlaceCount).Select(place => run.Harms[place, index]).ToArray();
            Assert.Equal(run.Outcomes.Total(OutcomeCatalog.All.IndexOf(outcome)), places.Sum());
            Assert.True(places.Count(people => people > 0) > 1, $"{outcome.Id} happens at one place only, or nowhere.");
        }
    }

    [Fact]
    public void A_crime_on_a_leg_is_counted_at_the_place_to_which_the_leg_leads()
    {
        var scenario = BorderWorld.ToSector(1000)
            .Parameters(parameters => parameters with { Hazards = parameters.Hazards with { RobberyRate = AtEveryStep } })
            .Build();

        using var simulation = DayByDay.Run(scenario);

        Assert.Equal(0, People(simulation, "robbed", "HN_ORI"));
        Assert.True(People(simulation, "robbed", "GT_GUA") > 900);
        Assert.True(People(simulation, "robbed", "US_SEC") > 900);
    }

    [Fact]
    public void Abuse_by_officers_is_counted_at_the_place_of_their_control()
    {
        var world = BorderWorld.ToSector(1000).Parameters(parameters => parameters with
        {
            Encounters = parameters.Encounters with { AbuseShareCivil = 1, BribeShareCivil = 1, BribeUsd = 0 },
        });
        using var simulation = DayByDay.Run(world.With(place => TestWorlds.FullWatch(place["MX_CON"])));

        var abused = People(simulation, "abused_by_officers", "MX_CON");
        Assert.True(abused > 100);
        Assert.Equal(abused, People(simulation, "bribe_payers", "MX_CON"));
        Assert.Equal(0, People(simulation, "abused_by_officers", "MX_NOR"));
    }

    private static double People(Simulation simulation, string outcome, string place)
    {
        var index = HarmTable.Outcomes.Index().Single(one => one.Item.Id == outcome).Index;
        var at = simulation.World.Network.Places.Single(one => one.Code == place).Id.Index;
        return RunSummary.Of(simulation).Harms[at, index];
    }

    /// <summary>
    /// The world with officers who hand people to kidnappers, and with hearings so long that families send a child on.
    /// </summary>
    private static Scenario EveryHarm(Scenario scenario) => scenario with
    {
        Parameters = scenario.Parameters with
        {
            Corruption = scenario.Parameters.Corruption with { CollusionShare = 0.5 },
            ReturnToWait = scenario.Parameters.ReturnToWait with { ChildSentAloneRatePerMonth = 0.5 },
        },
    };
}
