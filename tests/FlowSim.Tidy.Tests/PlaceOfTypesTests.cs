using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class PlaceOfTypesTests
{
    public PlaceOfTypesTests()
    {
        Assert.NotEmpty(Repository.ProductAndTools.SelectMany(file => file.TopLevelTypes));
    }

    [Fact]
    public void A_file_contains_one_type_and_has_its_name()
    {
        Assert.Empty(Repository.Programs.SelectMany(Misnamed));
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        Assert.Empty(Repository.ProductAndTools.SelectMany(Misplaced));
    }

    [Theory]
    [InlineData("class Example; class Other;")]
    [InlineData("namespace N; enum Other { A }")]
    [InlineData("namespace N { record Example; record struct Other; }")]
    [InlineData("delegate void Other();")]
    [InlineData("interface IExample;")]
    public void A_file_with_two_types_or_another_name_is_found(string text)
    {
        Assert.NotEmpty(Misnamed(SourceFile.Example(text)));
    }

    [Theory]
    [InlineData("namespace N; class Example { enum Nested { A } class Other; }", "src/P/Example.cs")]
    [InlineData("class Example<T>;", "src/P/Example.cs")]
    [InlineData("partial class Example;", "src/P/Example.Border.cs")]
    [InlineData("System.Console.WriteLine();", "src/P/Program.cs")]
    public void Nested_generic_and_partial_types_and_programs_are_allowed(string text, string path)
    {
        Assert.Empty(Misnamed(SourceFile.Example(text, path)));
    }

    [Fact]
    public void A_type_in_another_folder_than_its_namespace_is_found()
    {
        const string Text = "namespace FlowSim.Model.Policy; class Example;";

        Assert.Empty(Misplaced(SourceFile.Example(Text, "src/FlowSim.Model/Policy/Example.cs")));
        Assert.Single(Misplaced(SourceFile.Example(Text, "src/FlowSim.Model/Example.cs")));
        Assert.Single(Misplaced(SourceFile.Example(Text, "src/FlowSim.Model/Policy/Checkpoints/Example.cs")));
        Assert.Single(Misplaced(SourceFile.Example("class Example;", "src/FlowSim.Model/Example.cs")));
    }

    private static IEnumerable<string> Misnamed(SourceFile file)
    {
        var types = file.TopLevelTypes.ToArray();
        if (types.Length > 1)
        {
            yield return $"{file.Path}: {string.Join(", ", types.Select(SourceFile.NameOf))}";
        }
        else if (types.Length == 1)
        {
            var fileName = Path.GetFileNameWithoutExtension(file.Path);
            var name = SourceFile.NameOf(types[0]);
            var isPart = types[0].Modifiers.Any(SyntaxKind.PartialKeyword) && fileName.StartsWith(name + ".", StringComparison.Ordinal);
            if (name != fileName && !isPart)
            {
                yield return $"{file.Path}: holds {name}";
            }
        }
    }

    private static IEnumerable<string> Misplaced(SourceFile file)
    {
        var expected = string.Join('.', file.Path.Split('/')[1..^1]);
        foreach (var type in file.TopLevelTypes)
        {
            var actual = (type.Parent as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "";
            if (actual != expected)
            {
                yield return $"{file.At(type)}: {SourceFile.NameOf(type)} is in '{actual}' and not in '{expected}'";
            }
        }
    }
}
