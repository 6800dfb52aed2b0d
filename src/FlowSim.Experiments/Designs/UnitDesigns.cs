using FlowSim.Kernel.Chance;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>The designs that choose points by probability: all but grids and lists, whose values are given.</summary>
public static class UnitDesigns
{
    /// <summary>
    /// Maximum number of columns of a Sobol' sequence: as many factors, or half as many in a Saltelli design.
    /// </summary>
    public const int MaxSobolDimensions = DirectionNumbers.MaxDimensions;

    /// <summary>Builds the points of a design. They depend only on the definition and the number of factors.</summary>
    /// <param name="design">A Latin hypercube, Sobol', Morris or Saltelli design.</param>
    /// <param name="factors">Number of factors.</param>
    /// <exception cref="ArgumentException">The design is a grid or a list, has no points, or has more factors than
    /// possible.</exception>
    public static UnitDesign Of(DesignDefinition design, int factors)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(design.Size, 1);
        var random = new RandomSource(design.Seed, 0);
        return new UnitDesign(design.Kind switch
        {
            DesignKind.LatinHypercube => LatinHypercube.Of(design.Size, factors, random),
            DesignKind.Sobol => DesignRows.Plain(SobolSequence.Points(design, factors, random), design.Size, factors),
            DesignKind.Saltelli =>
                DesignRows.Saltelli(SobolSequence.Points(design, 2 * factors, random), design.Size, factors),
            DesignKind.Morris => MorrisTrajectories.Of(design.Size, design.Levels, factors, random),
            _ => throw new ArgumentException($"The values of a {design.Kind} are given and not chosen.", nameof(design)),
        });
    }
}
