using System.Numerics;

namespace FlowSim.Experiments.Designs;

public sealed class DirectionNumbersTests
{
    [Fact]
    public void The_table_begins_as_it_was_published()
    {
        var rows = DirectionNumbers.Rows().Take(6).Select(row => string.Join(' ', row));

        Assert.Equal(["2 1 0 1", "3 2 1 1 3", "4 3 1 1 3 1", "5 3 2 1 1 1", "6 4 1 1 1 3 3", "7 4 4 1 3 5 13"], rows);
    }

    [Fact]
    public void The_table_has_every_dimension_in_order() => Assert.Equal(
        Enumerable.Range(2, DirectionNumbers.MaxDimensions - 1),
        DirectionNumbers.Rows().Select(row => (int)row[0]));

    [Fact]
    public void Initial_numbers_are_odd_and_match_the_degree_in_number_and_size()
    {
        foreach (var row in DirectionNumbers.Rows())
        {
            Assert.Equal((int)row[1], row.Length - 3);
            Assert.All(row.Skip(3).Index(), initial => Assert.True(initial.Item % 2 == 1 && initial.Item < 2u << initial.Index));
        }
    }

    [Fact]
    public void The_polynomials_are_all_the_primitive_ones_of_up_to_degree_thirteen()
    {
        var polynomials = DirectionNumbers.Rows().Select(row => (1u << (int)row[1]) | (row[2] << 1) | 1).ToArray();

        Assert.All(polynomials, polynomial => Assert.True(IsPrimitive(polynomial), $"{polynomial} is not primitive"));
        Assert.Equal(polynomials.Distinct().Order(), polynomials);

        // Euler's function of 2^s - 1 over s, for s from 1 to 13.
        int[] byDegree = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176, 144, 630];
        Assert.Equal(byDegree, polynomials.CountBy(polynomial => BitOperations.Log2(polynomial)).Select(degree => degree.Value));
    }

    /// <summary>Whether x has order 2^degree - 1 modulo a polynomial over the field of two elements.</summary>
    private static bool IsPrimitive(uint polynomial)
    {
        var degree = BitOperations.Log2(polynomial);
        var power = 1u;
        for (var exponent = 1; exponent < 1 << degree; exponent++)
        {
            power <<= 1;
            power ^= power >> degree == 1 ? polynomial : 0;
            if (power == 1)
            {
                return exponent == (1 << degree) - 1;
            }
        }

        return false;
    }
}
