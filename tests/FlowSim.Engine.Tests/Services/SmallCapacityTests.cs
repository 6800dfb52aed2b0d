using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Services;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Services;

public sealed class SmallCapacityTests
{
    private static readonly DateOnly From = new(2019, 1, 1);

    [Theory]
    [InlineData(1, "")]
    [InlineData(0.2, "")]
    [InlineData(0.1, "asylum office MX_ONE 0.6 officers")]
    [InlineData(
        0.02,
        "control MX_ONE 0.8 inspections a day, asylum office MX_ONE 0.12 officers, port list US_POE 0.8 people a day, "
            + "hearings MX_ONE 0.66 people a day")]
    public void What_is_left_in_a_sample_is_named_where_it_is_less_than_an_officer_or_a_person_a_day(double share, string expected)
    {
        var small = SmallCapacity.Of(World(), share)
            .Select(capacity => FormattableString.Invariant($"{capacity.Service} {capacity.Place} {capacity.Left:0.##} {capacity.Unit}"));

        Assert.Equal(expected, string.Join(", ", small));
    }

    /// <summary>
    /// A control of forty inspections a day, an office of six officers that opens late, a court, and a port that takes forty people a day.
    /// </summary>
    private static Scenario World()
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(6))
            .Place("GT_ORI", PlaceRole.Origin).Place("MX_ONE", PlaceRole.City).Place("US_POE", PlaceRole.PortOfEntry)
            .Leg("GT_ORI", "MX_ONE").Leg("MX_ONE", "US_POE");
        return world
            .Policy(new CheckpointInstrument { At = [world["MX_ONE"]], Officers = Fixed(10), Force = TestForce.Inm })
            .Policy(new CheckpointInstrument { At = [world["MX_ONE"]], Officers = Fixed(50), Force = TestForce.Police })
            .Policy(new AsylumOfficeInstrument { At = [world["MX_ONE"]], Officers = Fixed(6) }, From.AddMonths(3))
            .Policy(new HearingCapacityInstrument { At = [world["MX_ONE"]], PeoplePerMonth = Fixed(1000) })
            .Policy(new PortIntakeInstrument { At = [world["US_POE"]], PeoplePerDay = Fixed(40) })
            .Build();
    }
}
