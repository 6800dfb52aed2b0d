using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>The number of points of a design.</summary>
internal static class DesignLength
{
    private const int MaxTerms = 12;

    /// <summary>The number of points; approximate if it is far above the maximum.</summary>
    public static double Of(DesignDefinition design, ImmutableArray<Factor> factors) => design.Kind switch
    {
        DesignKind.Grid => factors.Aggregate(1.0, (points, factor) => points * CountOf(factor, design)),
        DesignKind.List => factors.Length == 0 ? 0 : factors[0].Values.Length,
        DesignKind.Morris => (double)design.Size * (factors.Length + 1),
        DesignKind.Saltelli => (double)design.Size * (factors.Length + 2),
        _ => design.Size,
    };

    /// <summary>Reports a design with too many points.</summary>
    public static void Report(DesignDefinition design, ImmutableArray<Factor> factors, SourcePosition at, DiagnosticBag bag)
    {
        var points = Of(design, factors);
        if (points > DesignReader.MaxPoints)
        {
            bag.Add(ScenarioDiagnostics.TooManyPoints(at, points, DesignReader.MaxPoints, How(design, factors)));
        }
    }

    private static string How(DesignDefinition design, ImmutableArray<Factor> factors) => design.Kind switch
    {
        DesignKind.Grid =>
            $"That is every combination, {Product(design, factors)}. "
                + "Give fewer values, or draw points with latin-hypercube or sobol.",
        DesignKind.Morris =>
            $"That is size x (parameters + 1), {Factors(design, factors.Length, 1)}. "
                + "Lower 'size' or vary fewer parameters.",
        DesignKind.Saltelli =>
            $"That is size x (parameters + 2), {Factors(design, factors.Length, 2)}. "
                + "Lower 'size' or vary fewer parameters.",
        _ => "Give fewer points.",
    };

    private static string Factors(DesignDefinition design, int factors, int more) =>
        string.Create(CultureInfo.InvariantCulture, $"{design.Size} x ({factors} + {more})");

    private static string Product(DesignDefinition design, ImmutableArray<Factor> factors)
    {
        var terms = factors.Take(MaxTerms).Select(factor => CountOf(factor, design).ToString(CultureInfo.InvariantCulture));
        return string.Join(" x ", terms) + (factors.Length > MaxTerms ? " and so on" : "");
    }

    private static int CountOf(Factor factor, DesignDefinition design) =>
        factor.Distribution is null ? factor.Values.Length : design.Levels;
}
