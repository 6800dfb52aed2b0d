using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>Reads the section of an experiment that describes its design.</summary>
internal static class DesignReader
{
    /// <summary>Maximum number of points of a design.</summary>
    public const int MaxPoints = 1_000_000;

    private const int MaxLevels = 1000;
    private const int UsualLevelsOfMorris = 4;
    private const int UsualLevelsOfGrid = 3;

    /// <summary>The keys of a design; which of them it may have depends on its kind.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["kind", "size", "levels", "seed", "scramble"];

    /// <summary>The bounds of the number of levels.</summary>
    public static NumberBounds Levels { get; } = new(2, MaxLevels, "levels");

    /// <summary>The kinds by their keywords.</summary>
    public static IReadOnlyDictionary<string, DesignKind> Kinds { get; } = KebabName.ValuesOf<DesignKind>();

    /// <summary>The design of a table of points.</summary>
    public static DesignDefinition OfTable { get; } = new(DesignKind.List, 0, 0, 1, IsScrambled: false);

    /// <summary>An example of a design of a kind, on one line.</summary>
    public static string ExampleOf(DesignKind kind) => HasSize(kind)
        ? $"{{kind: {DiagnosticText.Word(kind)}, size: 256}}"
        : $"{{kind: {DiagnosticText.Word(kind)}}}";

    /// <summary>
    /// Reads the section and reports problems. Null if the kind is unknown. After other problems the design has
    /// placeholder values, so that parameters can still be checked against its kind.
    /// </summary>
    public static DesignDefinition? Read(YamlSection section, DiagnosticBag bag)
    {
        if (!section.TryText("kind", required: true, out var word))
        {
            section.ReportUnknownKeys(Keys);
            return null;
        }

        if (!Kinds.TryGetValue(word, out var kind))
        {
            bag.Add(ScenarioDiagnostics.UnknownWord(section.AtValue("kind"), "kind", word, [.. Kinds.Keys]));
            section.ReportUnknownKeys(Keys);
            return null;
        }

        section.ReportUnknownKeys([.. Keys.Where(key => IsKeyOf(key, kind))], $"a design of the kind {word}");
        return new(
            kind,
            HasSize(kind) ? ExperimentNumbers.Whole(section, "size", SizeOf(kind), byDefault: null, bag) : 0,
            ReadLevels(section, kind, bag),
            IsKeyOf("seed", kind) ? ExperimentNumbers.Seed(section, bag) : 1,
            IsSobol(kind) && ExperimentNumbers.IsTrue(section, "scramble", byDefault: true, bag));
    }

    private static int ReadLevels(YamlSection section, DesignKind kind, DiagnosticBag bag)
    {
        if (!IsKeyOf("levels", kind))
        {
            return 0;
        }

        var usual = kind == DesignKind.Morris ? UsualLevelsOfMorris : UsualLevelsOfGrid;
        var levels = ExperimentNumbers.Whole(section, "levels", Levels, usual, bag);
        if (kind == DesignKind.Morris && levels % 2 != 0)
        {
            bag.Add(ScenarioDiagnostics.LevelsNotEven(section.AtValue("levels"), levels));
        }

        return levels;
    }

    /// <summary>The bounds of the size of a design of that kind.</summary>
    public static NumberBounds SizeOf(DesignKind kind) => new(1, MaxPoints, kind switch
    {
        DesignKind.Morris => "trajectories",
        DesignKind.Saltelli => "base points",
        _ => "points",
    });

    /// <summary>Whether a design of that kind may have the key.</summary>
    public static bool IsKeyOf(string key, DesignKind kind) => key switch
    {
        "kind" => true,
        "levels" => kind is DesignKind.Grid or DesignKind.Morris,
        "scramble" => IsSobol(kind),
        _ => HasSize(kind),
    };

    /// <summary>Whether a design of that kind must say its size.</summary>
    public static bool HasSize(DesignKind kind) => kind is not (DesignKind.Grid or DesignKind.List);

    private static bool IsSobol(DesignKind kind) => kind is DesignKind.Sobol or DesignKind.Saltelli;
}
