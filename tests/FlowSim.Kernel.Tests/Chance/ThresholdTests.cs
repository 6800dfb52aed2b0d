using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Tests.Chance;

public sealed class ThresholdTests
{
    private const uint Stream = 4;

    [Theory]
    [InlineData(double.NegativeInfinity, 0U)]
    [InlineData(-0.1, 0U)]
    [InlineData(0, 0U)]
    [InlineData(0.25, 0x40000000U)]
    [InlineData(0.5, 0x80000000U)]
    [InlineData(0.999999999999, 0xffffffffU)]
    [InlineData(1, 0xffffffffU)]
    [InlineData(1.5, 0xffffffffU)]
    [InlineData(double.PositiveInfinity, 0xffffffffU)]
    public void Is_the_number_of_words_for_which_an_event_happens(double chance, uint threshold)
    {
        Assert.Equal(threshold, Threshold.Of(chance));
    }

    [Fact]
    public void Grows_with_the_chance()
    {
        var thresholds = Enumerable.Range(0, 1001).Select(step => Threshold.Of(step / 1000.0)).ToArray();

        Assert.Equal(thresholds.Order(), thresholds);
        Assert.Equal(thresholds.Length, thresholds.Distinct().Count());
    }

    [Theory]
    [InlineData(0U)]
    [InlineData(0x80000000U)]
    [InlineData(uint.MaxValue)]
    public void A_certain_event_happens_and_an_impossible_one_does_not_for_any_draw(uint word)
    {
        Assert.True(Threshold.Happens(word, 1));
        Assert.False(Threshold.Happens(word, 0));
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(0.9)]
    public void Comparing_integers_and_comparing_chances_agree_except_for_one_word(double chance)
    {
        var threshold = Threshold.Of(chance);

        Assert.True(Threshold.Happens(threshold - 1, chance));
        Assert.False(Threshold.Happens(threshold + 1, chance));
    }

    [Theory]
    [InlineData(0.002)]
    [InlineData(0.2)]
    [InlineData(0.7)]
    public void An_event_happens_as_often_as_its_chance_says(double chance)
    {
        const int Draws = 200_000;
        var random = new RandomSource(11, 0);
        var threshold = Threshold.Of(chance);
        var happened = 0;

        for (var subject = 0U; subject < Draws; subject++)
        {
            happened += random.For(Stream, subject, 5, 1).B < threshold ? 1 : 0;
        }

        var tolerance = 4.5 * Math.Sqrt(Draws * chance * (1 - chance));
        Assert.InRange(happened, (Draws * chance) - tolerance, (Draws * chance) + tolerance);
    }
}
