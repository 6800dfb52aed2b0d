using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// Usings are in order: those of the runtime, then the others by name, then static ones. The build finds those that are not
/// needed, but not their order.
/// </summary>
public sealed class UsingsTests
{
    [Fact]
    public void Usings_are_in_order()
    {
        Assert.Contains(Repository.Everything, file => file.Root.Usings.Count > 1);

        Assert.Empty(Repository.Everything.SelectMany(OutOfOrder));
    }

    [Theory]
    [InlineData("using System.Text;\nusing System.Globalization;")]
    [InlineData("using FlowSim.Model;\nusing System.Text;")]
    [InlineData("using FlowSim.Model.Policy;\nusing FlowSim.Model;")]
    [InlineData("using static System.Math;\nusing System.Text;")]
    public void Usings_out_of_order_are_found(string usings)
    {
        Assert.Single(OutOfOrder(SourceFile.Example(usings)));
    }

    [Fact]
    public void Usings_in_order_are_allowed()
    {
        Assert.Empty(OutOfOrder(SourceFile.Example(
            "using System;\nusing System.Text;\nusing FlowSim.Model;\nusing FlowSim.Model.Policy;\nusing static System.Math;")));
    }

    private static IEnumerable<string> OutOfOrder(SourceFile file)
    {
        var usings = file.Root.Usings.Where(directive => directive.Alias is null).ToArray();
        return from pair in usings.Zip(usings.Skip(1))
               where string.Compare(KeyOf(pair.First), KeyOf(pair.Second), StringComparison.OrdinalIgnoreCase) > 0
               select $"{file.At(pair.Second)}: {pair.Second.Name}";
    }

    private static string KeyOf(UsingDirectiveSyntax directive)
    {
        var name = directive.NamespaceOrType.ToString();
        var isRuntime = name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
        return $"{(directive.StaticKeyword.ValueText.Length > 0 ? 1 : 0)}{(isRuntime ? 0 : 1)}{name}";
    }
}
