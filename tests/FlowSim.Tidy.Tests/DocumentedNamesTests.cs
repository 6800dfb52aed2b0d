using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// Pages name types, members and files that exist. What is checked is in backticks and looks like a C# name of at least two
/// words (<c>DayState</c>), like a qualified one (<c>HazardRule.ChanceWithin</c>), or like a path from the root.
/// </summary>
public sealed partial class DocumentedNamesTests
{
    /// <summary>
    /// Names that are no C# names of this project: examples of the conventions, a class in Python, and a word of Kubernetes.
    /// </summary>
    private static readonly string[] Exempt =
        ["DelayDays", "FareUsd", "FlowSim", "LengthKm", "MaxPlaces", "MinDays", "PascalCase", "ReadWriteMany"];

    private static readonly string[] Roots = ["src", "tests", "tools", "benchmarks", "docs", "scenarios", "experiments", "build"];

    private static readonly HashSet<string> Declared =
        Repository.Everything.SelectMany(DeclaredIn).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Runtime =
        typeof(object).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0])
            .Concat(["ImmutableArray", "Parallel"])
            .ToHashSet(StringComparer.Ordinal);

    private static readonly TextFile[] Pages =
    [
        .. Repository.Prose.Where(page => page.Path.EndsWith(".md", StringComparison.Ordinal)
            && Path.GetFileName(page.Path) != "CHANGELOG.md"),
    ];

    [Fact]
    public void Every_type_and_member_that_a_page_names_exists()
    {
        Assert.Contains(Pages, page => Names(page).Any());

        Assert.Empty(Pages.SelectMany(UnknownNames));
    }

    [Fact]
    public void Every_file_that_a_page_names_exists()
    {
        Assert.Contains(Pages, page => Paths(page).Any());

        Assert.Empty(Pages.SelectMany(UnknownPaths));
    }

    [Fact]
    public void Every_exempt_name_is_named_by_a_page()
    {
        Assert.Equal(Exempt, Pages.SelectMany(Names).Intersect(Exempt).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_on_architecture_lists_every_project_of_tests_and_every_test_of_code_and_pages()
    {
        string[] tests =
        [
            .. Repository.Files("tests", "*.Tests.csproj").Select(file => Path.GetFileNameWithoutExtension(file.Path)),
            .. Repository.Files("tests/FlowSim.Tidy.Tests", "*Tests.cs").Select(file => Path.GetFileNameWithoutExtension(file.Path)),
        ];
        var page = Repository.Text("docs/architecture.md").Text;

        Assert.Contains(nameof(DocumentedNamesTests), tests);
        Assert.All(tests, test => Assert.Contains(test, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("`NoSuchType`")]
    [InlineData("`NoSuchType<PlaceId>`")]
    [InlineData("`NoSuchType.Text`")]
    [InlineData("`DayState.NoSuchMember`")]
    [InlineData("`DayState.NoSuchMember(day)`")]
    [InlineData("`DayServices.cs` and `NoSuchType.cs`")]
    public void A_name_that_does_not_exist_is_found(string text)
    {
        Assert.Single(UnknownNames(new TextFile("page.md", text)));
    }

    [Theory]
    [InlineData("`src/FlowSim.Model/NoSuchFile.cs`")]
    [InlineData("`docs/no-such-page.md`")]
    public void A_file_that_does_not_exist_is_found(string text)
    {
        Assert.Single(UnknownPaths(new TextFile("page.md", text)));
    }

    [Theory]
    [InlineData("NoSuchType without backticks")]
    [InlineData("`PlaceId`, `WaitingRoom<TRecord>`, `DayServices.InOrder`, `HazardRule.ChanceWithin`, `DayServices.cs`")]
    [InlineData("`Guid.NewGuid`, `System.Random`, `FlowSim.Tidy.Tests`, `MX_TAP`, `Directory.Build.props`, `no-such-key`, `NoSuch word`")]
    [InlineData("```csharp\nvar noSuch = new NoSuchType();\n```")]
    [InlineData("`src/FlowSim.Model/`, `out/<run>/results.sqlite`, `scenarios/*.yaml`")]
    public void Names_and_files_that_exist_and_other_words_are_allowed(string text)
    {
        var page = new TextFile("page.md", text);

        Assert.Empty(UnknownNames(page).Concat(UnknownPaths(page)));
    }

    private static IEnumerable<string> UnknownNames(TextFile page) =>
        from name in Names(page)
        let parts = name.Split('.')
        where !Exempt.Contains(name)
            && !Runtime.Contains(parts[0])
            && typeof(object).Assembly.GetType(name) is null
            && !parts.All(Declared.Contains)
        select $"{page.Path}: {name}";

    /// <summary>The names in backticks, without type arguments, arguments and the extension of a source file.</summary>
    private static IEnumerable<string> Names(TextFile page) =>
        from span in Spans(page)
        let name = Name().Match(span)
        where name.Success && !name.Value.StartsWith("FlowSim.", StringComparison.Ordinal)
        select name.Groups[1].Value + name.Groups[2].Value;

    private static IEnumerable<string> UnknownPaths(TextFile page) =>
        from path in Paths(page)
        let full = Path.Combine(Repository.Root, path)
        where !File.Exists(full) && !Directory.Exists(full)
        select $"{page.Path}: {path}";

    private static IEnumerable<string> Paths(TextFile page) =>
        Spans(page).Where(span => FilePath().IsMatch(span) && Roots.Contains(span.Split('/')[0]));

    private static IEnumerable<string> Spans(TextFile page) =>
        Span().Matches(Block().Replace(page.Text, "")).Select(span => span.Groups[1].Value);

    private static IEnumerable<string> DeclaredIn(SourceFile file)
    {
        foreach (var node in file.Root.DescendantNodes())
        {
            var name = node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier,
                DelegateDeclarationSyntax type => type.Identifier,
                MethodDeclarationSyntax method => method.Identifier,
                PropertyDeclarationSyntax property => property.Identifier,
                EnumMemberDeclarationSyntax member => member.Identifier,
                VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier,
                ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } property => property.Identifier,
                _ => default,
            };
            if (name != default)
            {
                yield return name.ValueText;
            }
        }
    }

    /// <summary>A block of code, whose names are checked where it is compiled or not at all.</summary>
    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"`([^`\r\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(
        @"^(?=[A-Z][a-z0-9]+(?:[A-Z]|\.[A-Z]))"
        + @"([A-Z][A-Za-z0-9]*)(?:<[A-Za-z, ]+>)?((?:\.[A-Z][A-Za-z0-9]*)*)(?:\.cs|\([^()]*\))?$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+/?$")]
    private static partial Regex FilePath();
}
