using FlowSim.Fakes;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Perception;

public sealed class InformationShockInstrumentTests
{
    private static readonly DateOnly October = new(2019, 10, 1);

    [Fact]
    public void News_loses_half_its_effect_in_a_half_life()
    {
        var announcement = new Announcement(0.4, October, 90);

        Assert.Equal(0.4, announcement.SetbackOn(October));
        Assert.Equal(0.2, announcement.SetbackOn(October.AddDays(90)), 1e-12);
        Assert.Equal(0.1, announcement.SetbackOn(October.AddDays(180)), 1e-12);
        Assert.Equal(0, default(Announcement).SetbackOn(October));
    }

    [Fact]
    public void It_applies_to_the_groups_and_places_it_names()
    {
        var state = StateOn(October, Threat(TestGroup.African));

        Assert.Equal(0.3, At(state, TestGroup.African, October));
        Assert.Equal(0, At(state, TestGroup.Honduran, October));
        Assert.Single(state.Announcements.All.ToArray(), announcement => announcement.Setback != 0);
    }

    [Fact]
    public void It_is_dated_by_its_own_date_even_if_another_begins_later()
    {
        var later = new PolicyEntry(
            "later",
            new InformationShockInstrument
            {
                Groups = [TestGroup.Honduran],
                Setback = Quantity.Of(0.1),
                HalfLifeDays = Quantity.Of(30),
            },
            October.AddDays(60), null, "test");

        var state = StateOn(October.AddDays(60), Threat(TestGroup.African), later);

        Assert.Equal(0.15, At(state, TestGroup.African, October.AddDays(60)), 1e-12);
        Assert.Equal(0.1, state.GeneralAnnouncements[TestGroup.Honduran].SetbackOn(October.AddDays(60)), 1e-12);
        Assert.Equal(0, state.GeneralAnnouncements[TestGroup.African].SetbackOn(October.AddDays(60)));
    }

    private static double At(PolicyState state, NationalityGroup group, DateOnly date) =>
        state.Announcements[SmallCorridor.City, group].SetbackOn(date);

    private static PolicyEntry Threat(NationalityGroup group) => new(
        "threat",
        new InformationShockInstrument
        {
            At = [SmallCorridor.City],
            Groups = [group],
            Setback = Quantity.Of(0.3),
            HalfLifeDays = Quantity.Of(60),
        },
        October,
        null,
        "test");
}
