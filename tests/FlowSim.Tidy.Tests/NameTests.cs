using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class NameTests
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Utils", "Util", "Utility"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        Assert.NotEmpty(Repository.Everything.SelectMany(Types));

        Assert.Empty(Repository.Everything.SelectMany(Empty));
    }

    [Theory]
    [InlineData("class StationManager;")]
    [InlineData("static class Helpers;")]
    [InlineData("class Outer { struct MathUtils; }")]
    [InlineData("record UtilManager;")]
    [InlineData("interface IHelper;")]
    [InlineData("enum HelperKind { A }")]
    [InlineData("delegate void Util();")]
    public void A_manager_and_a_helper_are_found(string text)
    {
        Assert.NotEmpty(Empty(SourceFile.Example(text)));
    }

    [Theory]
    [InlineData("class Utilisation;")]
    [InlineData("class Management;")]
    public void A_word_that_only_begins_the_same_way_is_allowed(string text)
    {
        Assert.Empty(Empty(SourceFile.Example(text)));
    }

    private static IEnumerable<MemberDeclarationSyntax> Types(SourceFile file) => file.Root.DescendantNodes()
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static IEnumerable<string> Empty(SourceFile file) =>
        from type in Types(file)
        let name = SourceFile.NameOf(type)
        where Words(name).Any(word => EmptyWords.Contains(word) || EmptyWords.Contains(word.TrimEnd('s')))
        select $"{file.At(type)}: {name}";

    /// <summary>The words of a name in PascalCase.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var index = 1; index <= name.Length; index++)
        {
            if (index == name.Length || char.IsUpper(name[index]))
            {
                yield return name[start..index];
                start = index;
            }
        }
    }
}
