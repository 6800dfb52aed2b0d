using System.Text.Json;
using FlowSim.Cli.Rendering;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli;

public sealed class ExplainTests : IDisposable
{
    /// <summary>The numbers that each corridor gives for its own groups, destinations and forces.</summary>
    private static readonly string[] OfCorridors =
    [
        .. from family in ProfileFamily.All
           from number in family.Numbers
           select $"{family.Key}.ID.{number.Key}",
    ];

    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Says_everything_about_a_parameter()
    {
        Assert.Equal(ExitCode.Done, _program.Run("explain", "detention.informed-share"));

        var entry = ParameterCatalog.Find("detention.informed-share")!;
        string[] expected =
        [
            "Share of detained people informed of the right to asylum",
            $"unit     {entry.Meta.Unit}",
            "bounds   0 to 1",
            "default  ",
            $"prior    {entry.Meta.Prior}",
            $"source   {entry.Meta.Source}",
        ];
        Assert.All(expected, text => Assert.Contains(text, _program.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_parameter_has_a_meaning()
    {
        Assert.NotEmpty(ParameterCatalog.All);
        Assert.All(ParameterCatalog.All, entry => Assert.True(ParameterMeaning.Of(entry).Length > 10, entry.Path));
    }

    [Fact]
    public void Without_a_name_all_parameters_are_listed()
    {
        Assert.Equal(ExitCode.Done, _program.Run("explain"));

        Assert.Equal(
            [.. ParameterCatalog.All.Select(entry => entry.Path), .. OfCorridors],
            _program.Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
        Assert.Contains("forces.ID.skill", OfCorridors);
        Assert.Contains("(corridor) share of", _program.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("detention.informd-share", "did you mean 'detention.informed-share'?")]
    [InlineData("informed-share", "did you mean 'detention.informed-share'?")]
    [InlineData("qqqqqqqqqqq", "'flowsim explain' lists all of them.")]
    public void An_unknown_name_gets_a_suggestion(string name, string help)
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("explain", name));

        Assert.Contains(help, _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_contains_one_parameter_or_all()
    {
        Assert.Equal(ExitCode.Done, _program.Run("explain", "detention.informed-share", "--json"));
        using var one = JsonDocument.Parse(_program.Output);
        Assert.Equal(1, one.RootElement.GetProperty("max").GetDouble());
        string[] members = ["path", "meaning", "unit", "min", "max", "default", "prior", "source"];
        Assert.Equal(members, one.RootElement.EnumerateObject().Select(member => member.Name));

        using var program = new CapturedProgram();
        Assert.Equal(ExitCode.Done, program.Run("explain", "--json"));
        using var all = JsonDocument.Parse(program.Output);
        Assert.Equal(ParameterCatalog.All.Count + OfCorridors.Length, all.RootElement.GetProperty("parameters").GetArrayLength());
    }

    [Fact]
    public void A_number_of_a_corridor_has_a_meaning_and_bounds_and_no_default()
    {
        Assert.Equal(ExitCode.Done, _program.Run("explain", "groups.anybody.need-share"));
        Assert.Contains("bounds   0 to 1", _program.Output, StringComparison.Ordinal);
        Assert.Contains("none: the corridor gives it", _program.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.BadInput, _program.Run("explain", "groups.anybody.mood"));
    }
}
