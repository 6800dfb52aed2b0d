using System.Text.Json;
using FlowSim.Cli.Rendering;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Scenarios;

namespace FlowSim.Cli;

public sealed class TraceTests : IDisposable
{
    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Shows_a_journey_in_dated_lines()
    {
        Assert.Equal(ExitCode.Done, _program.Run("trace", "a.yaml", "--party", "3"));

        Golden.Matches("trace", _program.Output);
    }

    [Fact]
    public void Shows_two_journeys_side_by_side_and_where_they_diverge()
    {
        Assert.Equal(ExitCode.Done, _program.Run("trace", "a.yaml", "--party", "3", "--against", "b.yaml"));

        Golden.Matches("trace-against", _program.Output);
        Assert.Contains("The journeys diverge on 2019-05-14.", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_of_a_date_that_it_is_in_the_warm_up()
    {
        var warm = FakeScenario.Named("a") with
        {
            Period = new SimulationPeriod(new DateOnly(2019, 5, 14), new DateOnly(2019, 7, 1), new DateOnly(2019, 5, 10)),
        };
        _program.Context = _program.Context with
        {
            Reader = (_, _) => new LoadedScenario { Scenario = warm, Diagnostics = [], ContentHash = 1 },
        };

        Assert.Equal(ExitCode.Done, _program.Run("trace", "a.yaml", "--party", "3"));

        Assert.Contains("2019-05-12 (warm-up)", _program.Output, StringComparison.Ordinal);
        Assert.Contains("2019-05-14 ", _program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2019-05-14 (", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_one_journey_if_policy_makes_no_difference()
    {
        Assert.Equal(ExitCode.Done, _program.Run("trace", "a.yaml", "--party", "3", "--against", "other/a.yaml"));

        Assert.Contains("make no difference to this party", _program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_does_not_exist_is_a_user_error()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("trace", "a.yaml", "--party", "60"));

        Assert.Equal("flowsim: there is no party 60; a.yaml has parties 0 to 59.\n", _program.Error);
    }

    [Fact]
    public void Json_contains_the_lines_and_what_the_engine_recorded()
    {
        Assert.Equal(ExitCode.Done, _program.Run("trace", "a.yaml", "--party", "3", "--against", "b.yaml", "--json"));

        using var document = JsonDocument.Parse(_program.Output);
        var journeys = document.RootElement.GetProperty("journeys");
        Assert.Equal(2, journeys.GetArrayLength());
        Assert.Equal(6, journeys[0].GetProperty("entries").GetArrayLength());
        Assert.Equal("2019-05-12", journeys[0].GetProperty("entries")[0].GetProperty("date").GetString());
        Assert.Equal("departed", journeys[0].GetProperty("entries")[0].GetProperty("occurrence").GetString());
        Assert.Equal("HN_AAA>MX_BBB road", journeys[0].GetProperty("entries")[1].GetProperty("leg").GetString());
        Assert.Equal("Set out: 3 people.", journeys[0].GetProperty("lines")[0].GetProperty("what").GetString());
    }

    [Fact]
    public void Everything_that_can_happen_has_words_unless_it_is_for_counting_only()
    {
        var words = new JourneyWords(FakeScenario.Named("a"));
        var silent = Enum.GetValues<TalliedEvent>()
            .Where(talliedEvent => words.Of(new TraceEntry(new Tick(0), new PlaceId(0), null, talliedEvent, 2), 2) is null);

        Assert.Equal(
            [
                TalliedEvent.PenalisedPersonTicks,
                TalliedEvent.VictimsOfOrganisedCrime,
                TalliedEvent.VictimsOfCommonCrime,
                TalliedEvent.DepartedInNeed,
                TalliedEvent.ProtectedInNeed,
                TalliedEvent.DecisionWaitPersonTicks,
                TalliedEvent.KidnappedWhileWaiting,
                TalliedEvent.FirstRefouled,
                TalliedEvent.ReturnedToWaitInNeed,
                TalliedEvent.GaveUpUnderDuress,
                TalliedEvent.FirstExpelled,
                TalliedEvent.ApprehendedWhileWaiting,
                TalliedEvent.GaveUpUnderTransitDuress,
                TalliedEvent.GaveUpUnderDestinationDuress,
                TalliedEvent.AdmissionWaitPersonTicks,
                TalliedEvent.FirstTransferred,
                TalliedEvent.WentHomeInNeedAfterTransfer,
                TalliedEvent.ReleasedUnbarred,
            ],
            silent);
    }

    [Fact]
    public void What_happens_to_part_of_a_party_says_to_how_many()
    {
        var words = new JourneyWords(FakeScenario.Named("a"));
        var death = new TraceEntry(new Tick(0), new PlaceId(0), null, TalliedEvent.DiedOnTheWay, 1);

        Assert.Equal("Died on the journey: 1 of 4.", words.Of(death, 4));
        Assert.Equal("Died on the journey.", words.Of(death, 1));
    }
}
