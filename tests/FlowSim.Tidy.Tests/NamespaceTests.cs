using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed partial class NamespaceTests
{
    /// <summary>Which folder of the kernel uses which.</summary>
    private static readonly SortedDictionary<string, string> KernelArrows = new(StringComparer.Ordinal)
    {
        ["Calendar"] = "",
        ["Chance"] = "Time",
        ["Execution"] = "Calendar Queues Time",
        ["Identity"] = "Chance",
        ["Numerics"] = "",
        ["Queues"] = "Chance",
        ["Time"] = "Numerics",
    };

    /// <summary>Which folder of the engine uses which.</summary>
    private static readonly SortedDictionary<string, string> EngineArrows = new(StringComparer.Ordinal)
    {
        ["Execution"] = "Services",
        ["Observation"] = "Execution",
        ["Services"] = "",
    };

    [Fact]
    public void A_folder_of_the_kernel_uses_only_those_of_the_table()
    {
        Assert.Equal(KernelArrows, Arrows("FlowSim.Kernel"));
    }

    [Fact]
    public void A_folder_of_the_engine_uses_only_those_of_the_table()
    {
        Assert.Equal(EngineArrows, Arrows("FlowSim.Engine"));
    }

    [Fact]
    public void Kernel_and_engine_have_no_circle_of_folders()
    {
        Assert.False(HasCircle(KernelArrows));
        Assert.False(HasCircle(EngineArrows));
        Assert.True(HasCircle(new(StringComparer.Ordinal) { ["A"] = "B", ["B"] = "C", ["C"] = "B" }));
    }

    [Fact]
    public void The_kernel_knows_nothing_of_migration()
    {
        var kernel = Repository.Product.Where(file => file.Project == "FlowSim.Kernel").ToArray();
        Assert.NotEmpty(kernel);

        Assert.Empty(kernel.SelectMany(MigrationWords));
    }

    [Theory]
    [InlineData("class WaitingParties;")]
    [InlineData("class A { int asylumQueue; }")]
    [InlineData("class A { string M() => \"at the border\"; }")]
    [InlineData("/// <summary>Where people are detained.</summary> class A;")]
    public void A_word_of_migration_is_found(string text)
    {
        Assert.NotEmpty(MigrationWords(SourceFile.Example(text)));
    }

    [Theory]
    [InlineData("class WaitingRoom { int recordCount; string M() => \"a shard\"; }")]
    [InlineData("/// <summary>An occasion, a place in a queue, a claim on a slot.</summary> class A;")]
    public void A_word_that_any_simulation_uses_is_allowed(string text)
    {
        Assert.Empty(MigrationWords(SourceFile.Example(text)));
    }

    private static bool HasCircle(SortedDictionary<string, string> arrows)
    {
        var left = new HashSet<string>(arrows.Keys, StringComparer.Ordinal);
        while (left.RemoveWhere(folder => !arrows[folder].Split(' ').Any(left.Contains)) > 0)
        {
        }

        return left.Count > 0;
    }

    private static IEnumerable<string> MigrationWords(SourceFile file) =>
        from line in new TextFile(file.Path, file.Text).Lines
        where Migration().IsMatch(line.Text)
        select $"{file.Path}({line.Number}): {Migration().Match(line.Text).Value}";

    private static SortedDictionary<string, string> Arrows(string project)
    {
        var folders = Repository.Product
            .Where(file => file.Project == project && file.Path.Split('/').Length > 3)
            .GroupBy(file => file.Path.Split('/')[2], StringComparer.Ordinal);
        return new(
            folders.ToDictionary(
                folder => folder.Key,
                folder => string.Join(' ', folder.SelectMany(file => Uses(file, project)).Distinct().Order(StringComparer.Ordinal))),
            StringComparer.Ordinal);
    }

    /// <summary>The other folders of its project that a file uses.</summary>
    private static IEnumerable<string> Uses(SourceFile file, string project) =>
        from name in file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>()
        let parts = name.Name!.ToString().Split('.')
        where parts.Length > 2 && $"{parts[0]}.{parts[1]}" == project && parts[2] != file.Path.Split('/')[2]
        select parts[2];

    [GeneratedRegex(
        "part(y|ies)|migra(nt|tion)|asylum|border|detain|detention|deport|refug|shelter|smuggl|caravan|cohort|travell|corridor"
        + "|hearing|expel|expulsion|kidnap|crime|journey|nationalit|country|people|person|family|child|officer|station|policy",
        RegexOptions.IgnoreCase)]
    private static partial Regex Migration();
}
