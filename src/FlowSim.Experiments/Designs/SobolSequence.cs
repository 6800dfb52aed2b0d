using System.Numerics;
using FlowSim.Kernel.Chance;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// Sobol's sequence with the direction numbers of Joe and Kuo (2008), in Gray code order as they use it (Antonov and
/// Saleev 1979). Every block of 2^m points is the same set as in index order. The first point is kept, because the
/// sequence loses its balance without it (Owen 2020).
/// </summary>
internal static class SobolSequence
{
    /// <summary>The first points of the sequence, row by row: the midpoints of cells of width 2^-32.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more dimensions than the table has.</exception>
    public static double[] Points(DesignDefinition design, int dimensions, RandomSource random)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, DirectionNumbers.MaxDimensions);
        var values = new double[design.Size * dimensions];
        for (var dimension = 0; dimension < dimensions; dimension++)
        {
            var numbers = DirectionNumbers.Of(dimension);
            var scrambling = new OwenScrambling(random, dimension);
            var digits = 0u;
            for (var point = 0; point < design.Size; point++)
            {
                digits ^= point == 0 ? 0 : numbers[BitOperations.TrailingZeroCount(point)];
                values[(point * dimensions) + dimension] =
                    RandomBlock.ToUniform(design.IsScrambled ? scrambling.Of(digits) : digits);
            }
        }

        return values;
    }
}
