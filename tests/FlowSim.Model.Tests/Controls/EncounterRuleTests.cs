using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.Controls;

namespace FlowSim.Model.Tests.Controls;

public sealed class EncounterRuleTests
{
    private const double MaxStopRate = 0.3;

    [Fact]
    public void A_saturated_control_stops_a_constant_number_or_a_constant_share()
    {
        const double Inspections = 10;
        double Stopped(double people, double exponent) => people * EncounterRule.Intensity(
            Inspections,
            EncounterRule.Crowding(people, new() { CrowdingExponent = exponent, ReferenceCrowd = 200 }),
            maxStopRate: 1e6);

        Assert.Equal(Inspections, Stopped(200, 1), 1e-3);
        Assert.Equal(Inspections, Stopped(20_000, 1), 1e-3);
        Assert.Equal(Inspections, Stopped(200, 0), 1e-3);
        Assert.Equal(Inspections * 100, Stopped(20_000, 0), 1e-1);
        Assert.Equal(Inspections * 10, Stopped(20_000, 0.5), 1e-2);
    }

    [Fact]
    public void Where_nobody_comes_there_is_no_crowd()
    {
        Assert.Equal(0, EncounterRule.Crowding(0, new() { CrowdingExponent = 0.5 }));
    }

    [Fact]
    public void In_a_crowd_ten_times_larger_each_person_is_stopped_less_often()
    {
        Replayed.ForAll(
            Replayed.Between(1, 500),
            Replayed.Between(1, 5000),
            (inspections, people) => StopChance(inspections, 10 * people) < StopChance(inspections, people));
    }

    [Fact]
    public void In_a_crowd_ten_times_larger_no_fewer_people_are_stopped_in_all()
    {
        Replayed.ForAll(
            Replayed.Between(1, 500),
            Replayed.Between(1, 5000),
            (inspections, people) => 10 * people * StopChance(inspections, 10 * people)
                >= people * StopChance(inspections, people) * (1 - 1e-9));
    }

    [Fact]
    public void No_more_people_are_stopped_than_officers_can_inspect()
    {
        Replayed.ForAll(
            Replayed.Between(0, 500),
            Replayed.Between(1, 50_000),
            (inspections, people) => people * StopChance(inspections, people) <= inspections + (people * 1e-15));
    }

    [Fact]
    public void A_control_without_officers_stops_nobody()
    {
        Assert.Equal(0, StopChance(0, 100));
        Assert.Equal(0, EncounterRule.Intensity(-1, 100, MaxStopRate));
    }

    [Fact]
    public void However_few_people_come_the_rate_stays_below_its_maximum()
    {
        Replayed.ForAll(
            Replayed.Between(0, 10_000),
            Replayed.Between(0, 5000),
            Replayed.Between(0.001, 100),
            (inspections, people, closest) => EncounterRule.Intensity(inspections, people, closest) <= closest * (1 + 1e-14));
        Assert.Equal(MaxStopRate, EncounterRule.Intensity(2, 0, MaxStopRate), 1e-15);
        Assert.Equal(MaxStopRate, EncounterRule.Intensity(1e9, 100, MaxStopRate), 1e-6);
    }

    [Fact]
    public void In_a_crowd_the_maximum_rate_does_not_matter()
    {
        Assert.Equal(50.0 / 1e9, EncounterRule.Intensity(50, 1e9, MaxStopRate), 1e-13);
    }

    [Fact]
    public void More_officers_never_stop_fewer_people()
    {
        Replayed.ForAll(
            Replayed.Between(0, 500),
            Replayed.Between(0, 500),
            Replayed.Between(0, 5000),
            (inspections, more, people) => StopChance(inspections + more, people) >= StopChance(inspections, people));
    }

    [Fact]
    public void A_stop_is_a_chance_that_grows_with_intensity_and_modifier()
    {
        Replayed.ForAll(
            Replayed.Between(0, 20),
            Replayed.Between(0, 3),
            Replayed.Between(0, 1),
            (intensity, modifier, more) =>
            {
                var chance = EncounterRule.StopChance(intensity, modifier);
                return chance is >= 0 and <= 1
                    && EncounterRule.StopChance(intensity + more, modifier) >= chance
                    && EncounterRule.StopChance(intensity, modifier + more) >= chance;
            });
    }

    [Fact]
    public void The_chance_of_passing_two_controls_is_the_product_of_both()
    {
        Replayed.ForAll(
            Replayed.Between(0, 5),
            Replayed.Between(0, 5),
            (first, second) => Math.Abs(
                1 - EncounterRule.StopChance(first + second, 1)
                - ((1 - EncounterRule.StopChance(first, 1)) * (1 - EncounterRule.StopChance(second, 1)))) < 1e-14);
    }

    [Fact]
    public void Stops_end_as_the_shares_say()
    {
        const int Stops = 100_000;
        const double Bribes = 0.2;
        const double Referrals = 0.5;
        var random = new RandomSource(1, 0);
        var counts = new int[3];

        for (var party = 0U; party < Stops; party++)
        {
            counts[(int)EncounterRule.End(random.For(StreamId.Encounter, party, 1, 0).UniformA, Bribes, Referrals)]++;
        }

        double[] expected = [Bribes, (1 - Bribes) * Referrals, (1 - Bribes) * (1 - Referrals)];
        for (var end = 0; end < counts.Length; end++)
        {
            var share = expected[end];
            Assert.Equal(share, (double)counts[end] / Stops, 4.5 * Math.Sqrt(share * (1 - share) / Stops));
        }
    }

    [Fact]
    public void A_party_that_cannot_pay_and_has_no_need_is_apprehended()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1), draw => EncounterRule.End(draw, 0, 0) == EncounterEnd.Apprehension);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0.2, 0, 0.2)]
    [InlineData(0, 0.5, 0.5)]
    [InlineData(0.2, 0.5, 0.6)]
    [InlineData(1, 0.5, 1)]
    public void Training_refers_a_share_of_those_whom_screening_does_not(double screening, double trained, double share)
    {
        Assert.Equal(share, EncounterRule.ReferralShare(screening, trained), 1e-15);
    }

    private static double StopChance(double inspections, double people) =>
        EncounterRule.StopChance(EncounterRule.Intensity(inspections, people, MaxStopRate), 1);
}
