using System.Collections.Immutable;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>Designs and factors for the tests.</summary>
internal static class ExampleDesigns
{
    private static readonly string[] Paths = ["detention.informed-share", "detention.claim-share-informed", "detention.intimidation-share"];

    public static DesignDefinition Of(DesignKind kind, int size, ulong seed = 1, int levels = 4, bool isScrambled = true) =>
        new(kind, size, levels, seed, isScrambled);

    public static DesignDefinition Grid(int levels = 3) => Of(DesignKind.Grid, 0, levels: levels);

    public static DesignDefinition List() => Of(DesignKind.List, 0);

    /// <summary>Up to three factors, with these values.</summary>
    public static ImmutableArray<Factor> Values(params double[][] values) =>
        [.. values.Select((own, index) => new Factor(Paths[index], null, [.. own]))];

    /// <summary>Up to three factors, uniform between 0 and 1.</summary>
    public static ImmutableArray<Factor> Shares(int factors) =>
        [.. Paths.Take(factors).Select(path => new Factor(path, new UniformDistribution(0, 1), []))];
}
