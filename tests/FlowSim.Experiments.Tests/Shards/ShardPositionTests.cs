namespace FlowSim.Experiments.Shards;

public sealed class ShardPositionTests
{
    [Theory]
    [InlineData(1, 20)]
    [InlineData(3, 20)]
    [InlineData(7, 20)]
    [InlineData(7, 5)]
    [InlineData(4, 0)]
    public void Every_trial_belongs_to_one_shard(int count, int trials)
    {
        var shards = Enumerable.Range(1, count).Select(number => ShardPosition.Parse($"{number}/{count}")!).ToList();

        Assert.All(Enumerable.Range(0, trials), trial => Assert.Single(shards, shard => shard.Has(trial)));
        Assert.All(shards, shard => Assert.Equal(Enumerable.Range(0, trials).Count(trial => shard.Has(trial)), shard.ShareOf(trials)));
        Assert.True(shards.Max(shard => shard.ShareOf(trials)) - shards.Min(shard => shard.ShareOf(trials)) <= 1);
    }

    [Theory]
    [InlineData("1/1", 0, 1)]
    [InlineData("3/20", 2, 20)]
    [InlineData("1000000/1000000", 999_999, 1_000_000)]
    public void A_position_is_counted_from_one(string text, int index, int count)
    {
        var position = ShardPosition.Parse(text);

        Assert.Equal(new ShardPosition(index, count), position);
        Assert.Equal(text, position!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1/0")]
    [InlineData("1/1000001")]
    [InlineData("1/2/3")]
    [InlineData("one/3")]
    [InlineData(" 1/3")]
    public void Any_other_text_is_refused(string text)
    {
        Assert.Null(ShardPosition.Parse(text));
    }
}
