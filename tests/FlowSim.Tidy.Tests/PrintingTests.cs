using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class PrintingTests
{
    private const string ToolsProgram = "tools/FlowSim.Tools/Program.cs";

    [Fact]
    public void Only_the_command_lines_print()
    {
        var others = Repository.ProductAndTools
            .Where(file => file.Project != "FlowSim.Cli" && file.Path != ToolsProgram)
            .ToArray();
        Assert.NotEmpty(others);

        Assert.Empty(others.SelectMany(Printing));
    }

    [Theory]
    [InlineData("class Example { void M() => Console.WriteLine(); }")]
    [InlineData("class Example { void M() => System.Console.Out.Flush(); }")]
    [InlineData("class Example { void M() => global::System.Console.Beep(); }")]
    [InlineData("using static System.Console;")]
    [InlineData("using Out = System.Console;")]
    [InlineData("using Spectre.Console;")]
    public void Printing_is_found(string text)
    {
        Assert.NotEmpty(Printing(SourceFile.Example(text)));
    }

    [Fact]
    public void A_console_in_a_comment_or_text_is_allowed()
    {
        const string Text =
            "/// <summary>Not the Console.</summary>\nclass Example { string Console = \"Console\"; }";

        Assert.Empty(Printing(SourceFile.Example(Text)));
    }

    private static IEnumerable<string> Printing(SourceFile file) =>
        from name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.ValueText is "Console" or "AnsiConsole"
        select $"{file.At(name)}: {name.Parent}";
}
