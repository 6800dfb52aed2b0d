using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Tests.Chance;

public sealed class PhiloxTests
{
    /// <summary>The known answers published with Random123 for philox4x32-10.</summary>
    [Theory]
    [InlineData(
        new uint[] { 0, 0, 0, 0 },
        new uint[] { 0, 0 },
        new uint[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 })]
    [InlineData(
        new uint[] { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff },
        new uint[] { 0xffffffff, 0xffffffff },
        new uint[] { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd })]
    [InlineData(
        new uint[] { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344 },
        new uint[] { 0xa4093822, 0x299f31d0 },
        new uint[] { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 })]
    public void Gives_the_published_answers(uint[] counter, uint[] key, uint[] answer)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(answer);

        var block = Philox.Block(counter[0], counter[1], counter[2], counter[3], key[0], key[1]);

        Assert.Equal(new RandomBlock(answer[0], answer[1], answer[2], answer[3]), block);
    }

    [Fact]
    public void Turns_different_counters_into_different_blocks()
    {
        const int Side = 16;
        var blocks = new HashSet<RandomBlock>();

        for (var counter = 0U; counter < Side * Side * Side * Side; counter++)
        {
            blocks.Add(Philox.Block(
                counter % Side, counter / Side % Side, counter / Side / Side % Side, counter / Side / Side / Side, 1, 2));
        }

        Assert.Equal(Side * Side * Side * Side, blocks.Count);
    }
}
