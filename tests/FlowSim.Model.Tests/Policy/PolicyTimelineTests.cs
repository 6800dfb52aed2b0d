using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Policy;

public sealed class PolicyTimelineTests
{
    private static readonly ExpulsionInstrument Few = new() { Share = Quantity.Of(0.1) };
    private static readonly ExpulsionInstrument All = new() { Share = Quantity.Of(1) };

    [Fact]
    public void A_later_share_or_limit_replaces_an_earlier_one_however_they_are_written()
    {
        var state = StateOn(
            July,
            From(July, new ScreeningInstrument { Share = Quantity.Of(0.2) }),
            From(June, new ScreeningInstrument { Share = Quantity.Of(0.9) }),
            From(July, new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(24) }),
            From(June, new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(42) }),
            From(July, new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(300) }),
            From(June, new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(500) }));

        Assert.Equal(0.2, state.Screening.Value.Share);
        Assert.Equal(24, state.Metering[SmallCorridor.Port].PeoplePerDay);
        Assert.Equal(300, state.Deportation.Value.PeoplePerDay);
    }

    [Fact]
    public void Of_two_that_start_on_one_date_the_one_written_last_wins()
    {
        var state = StateOf(
            new TransitBarInstrument { Share = Quantity.Of(0.1) },
            new TransitBarInstrument { Share = Quantity.Of(0.7) });

        Assert.All(state.TransitBar.All.ToArray(), terms => Assert.Equal(0.7, terms.Share));
    }

    [Fact]
    public void When_what_replaced_it_ends_the_earlier_one_is_back()
    {
        PolicyEntry[] policy = [From(June, Few), From(July, All) with { Until = August }];

        Assert.Equal(0.1, StateOn(June, policy).Expulsion.Value.Share);
        Assert.Equal(1, StateOn(July, policy).Expulsion.Value.Share);
        Assert.Equal(0.1, StateOn(August, policy).Expulsion.Value.Share);
    }

    [Fact]
    public void It_changes_on_the_dates_on_which_an_entry_begins_or_ends()
    {
        var timeline = TimelineOf(From(June, Few), From(July, All) with { Until = August });

        Assert.All([June, July, August], date => Assert.True(timeline.ChangesOn(date)));
        Assert.False(timeline.ChangesOn(July.AddDays(1)));
    }

    [Fact]
    public void An_entry_that_is_over_before_the_run_or_on_the_day_it_begins_is_left_out()
    {
        var timeline = TimelineOf(
            From(June.AddYears(-1), Few) with { Until = June },
            From(July, Few) with { Until = July },
            From(June.AddYears(-1), All) with { Until = July });

        Assert.Same(All, Assert.Single(timeline.Entries).Instrument);
    }

    [Fact]
    public void All_entries_at_once_leave_the_state_of_the_day_alone()
    {
        var office = new DetentionStationInstrument { At = [SmallCorridor.City], Places = Quantity.Of(30) };
        var timeline = TimelineOf(From(June, office) with { Until = July }, From(July, office));

        var all = timeline.AllAtOnce();

        Assert.Equal(60, all.Stations[SmallCorridor.City].Places);
        Assert.Equal(0, timeline.State.Stations[SmallCorridor.City].Places);
    }

    [Fact]
    public void A_state_set_again_is_known_to_be_another_version()
    {
        var timeline = TimelineOf();

        var before = timeline.State.Version;
        timeline.Set(June);

        Assert.NotEqual(before, timeline.State.Version);
    }
}
