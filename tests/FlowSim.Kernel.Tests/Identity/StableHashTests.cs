using FlowSim.Kernel.Identity;

namespace FlowSim.Kernel.Tests.Identity;

public sealed class StableHashTests
{
    [Theory]
    [InlineData("", 0xa706dd2f4d197e6fUL)]
    [InlineData("a", 0xc65453bac8da37f7UL)]
    [InlineData("FlowSim", 0x59d74f0b0bbf520fUL)]
    [InlineData("detention.informed-share", 0xf8a73fb1ff393c60UL)]
    public void The_hash_of_a_text_never_changes(string text, ulong hash)
    {
        Assert.Equal(hash, StableHash.Of(text));
    }

    [Fact]
    public void The_hash_of_numbers_never_changes()
    {
        var hash = default(StableHash);

        hash.Add(42UL);
        hash.Add(-1L);
        hash.Add(0.5);

        Assert.Equal(0x5e8d46829033b146UL, hash.Value);
    }

    [Fact]
    public void The_order_of_the_parts_changes_the_hash()
    {
        var forward = default(StableHash);
        var backward = default(StableHash);

        forward.Add(1UL);
        forward.Add(2UL);
        backward.Add(2UL);
        backward.Add(1UL);

        Assert.NotEqual(forward.Value, backward.Value);
        Assert.True(forward != backward);
    }

    [Fact]
    public void Where_one_text_ends_and_the_next_begins_changes_the_hash()
    {
        var early = default(StableHash);
        var late = default(StableHash);

        early.Add("ab");
        early.Add("c");
        late.Add("a");
        late.Add("bc");

        Assert.NotEqual(early.Value, late.Value);
    }

    [Fact]
    public void Adding_zero_changes_the_hash()
    {
        var nothing = default(StableHash);
        var zero = default(StableHash);

        zero.Add(0UL);

        Assert.NotEqual(nothing.Value, zero.Value);
    }

    [Fact]
    public void Hashes_of_equal_input_are_equal()
    {
        var left = default(StableHash);
        var right = default(StableHash);

        left.Add("same");
        right.Add("same");

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void A_hundred_thousand_texts_have_as_many_hashes()
    {
        var hashes = Enumerable.Range(0, 100_000).Select(number => StableHash.Of($"subject {number}")).ToHashSet();

        Assert.Equal(100_000, hashes.Count);
    }
}
