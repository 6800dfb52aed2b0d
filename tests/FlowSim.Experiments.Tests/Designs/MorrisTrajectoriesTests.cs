using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

public sealed class MorrisTrajectoriesTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(5, 4)]
    [InlineData(30, 10)]
    public void A_trajectory_changes_each_factor_once_by_half(int factors, int levels)
    {
        const int Trajectories = 20;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, Trajectories, seed: 3, levels: levels), factors);

        Assert.Equal(Trajectories * (factors + 1), design.Points);
        for (var trajectory = 0; trajectory < Trajectories; trajectory++)
        {
            var changed = Enumerable.Range(0, factors).Select(step => ChangedFactor(design, (trajectory * (factors + 1)) + step));
            Assert.Equal(Enumerable.Range(0, factors), changed.Order());
        }
    }

    [Fact]
    public void Every_value_is_the_middle_of_a_level()
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 10, levels: 6), 4);

        for (var point = 0; point < design.Points; point++)
        {
            Assert.All(design.Row(point), value => Assert.Contains(value, Enumerable.Range(0, 6).Select(level => (level + 0.5) / 6)));
        }
    }

    [Fact]
    public void A_trajectory_begins_and_ends_at_each_level_equally_often()
    {
        const int Trajectories = 1000;
        const int Factors = 6;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, Trajectories, levels: 4), Factors);

        foreach (var end in new[] { 0, Factors })
        {
            var levels = Enumerable.Range(0, Trajectories)
                .SelectMany(trajectory => design.Row((trajectory * (Factors + 1)) + end))
                .CountBy(value => value);

            // Four standard deviations of a count of 6,000 draws of chance 1/4 are 135.
            Assert.Equal([0.125, 0.375, 0.625, 0.875], levels.Select(level => level.Key).Order());
            Assert.All(levels, level => Assert.InRange(level.Value, 1500 - 135, 1500 + 135));
        }
    }

    [Fact]
    public void A_factor_is_changed_at_each_step_equally_often_and_up_as_often_as_down()
    {
        const int Trajectories = 2000;
        const int Factors = 4;
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, Trajectories), Factors);
        var counts = new int[Factors, Factors];
        var ups = 0;
        for (var trajectory = 0; trajectory < Trajectories; trajectory++)
        {
            for (var step = 0; step < Factors; step++)
            {
                var point = (trajectory * (Factors + 1)) + step;
                var factor = ChangedFactor(design, point);
                counts[factor, step]++;
                ups += design[point + 1, factor] > design[point, factor] ? 1 : 0;
            }
        }

        // Four standard deviations: of 2,000 draws of chance 1/4, 78; of 8,000 coins, 179.
        Assert.All(counts.Cast<int>(), count => Assert.InRange(count, 500 - 78, 500 + 78));
        Assert.InRange(ups, 4000 - 179, 4000 + 179);
    }

    [Fact]
    public void A_longer_design_begins_with_the_shorter_one_and_another_seed_differs()
    {
        var shorter = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 5, seed: 1), 8);
        var longer = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 9, seed: 1), 8);
        var other = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 5, seed: 2), 8);

        Assert.All(Enumerable.Range(0, shorter.Points), point => Assert.Equal(shorter.Row(point), longer.Row(point)));
        Assert.Contains(Enumerable.Range(0, shorter.Points), point => !shorter.Row(point).SequenceEqual(other.Row(point)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void An_odd_number_of_levels_is_refused(int levels) => Assert.Throws<ArgumentException>(
        () => UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Morris, 5, levels: levels), 3));

    private static int ChangedFactor(UnitDesign design, int point)
    {
        var changed = Enumerable.Range(0, design.Factors).Where(factor => design[point, factor] != design[point + 1, factor]);
        var factor = Assert.Single(changed);
        Assert.Equal(0.5, Math.Abs(design[point + 1, factor] - design[point, factor]), 1e-12);
        return factor;
    }
}
