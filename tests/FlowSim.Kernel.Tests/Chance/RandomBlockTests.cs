using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Tests.Chance;

public sealed class RandomBlockTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(uint.MaxValue / 2)]
    [InlineData(uint.MaxValue - 1)]
    [InlineData(uint.MaxValue)]
    public void A_unit_number_is_never_zero_or_one(uint word)
    {
        var unit = RandomBlock.ToUniform(word);

        Assert.InRange(unit, double.Epsilon, Math.BitDecrement(1.0));
    }

    [Fact]
    public void A_unit_number_lies_in_the_middle_of_its_cell()
    {
        var lowest = RandomBlock.ToUniform(0);
        var aboveHalf = RandomBlock.ToUniform(0x80000000);
        var highest = RandomBlock.ToUniform(uint.MaxValue);

        Assert.Equal(Math.ScaleB(1, -33), lowest);
        Assert.Equal(0.5 + Math.ScaleB(1, -33), aboveHalf);
        Assert.Equal(1 - Math.ScaleB(1, -33), highest);
    }

    [Fact]
    public void Each_unit_number_comes_from_its_own_word()
    {
        var block = new RandomBlock(1, 2, 3, 4);

        Assert.Equal(RandomBlock.ToUniform(1), block.UniformA);
        Assert.Equal(RandomBlock.ToUniform(2), block.UniformB);
        Assert.Equal(RandomBlock.ToUniform(3), block.UniformC);
        Assert.Equal(RandomBlock.ToUniform(4), block.UniformD);
    }
}
