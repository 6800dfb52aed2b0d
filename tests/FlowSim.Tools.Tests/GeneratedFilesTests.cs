using FlowSim.Fakes;

namespace FlowSim.Tools.Tests;

public sealed class GeneratedFilesTests
{
    public static TheoryData<string> Commands => [.. Generators.ByCommand.Keys];

    [Fact]
    public void There_are_departures_reference_pages_a_schedule_and_schemas()
    {
        Assert.Equal(["departures", "reference", "schedule", "schema"], Generators.ByCommand.Keys);
        Assert.Equal(8, Generators.ByCommand.Values.SelectMany(generate => generate()).Count());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_repository_contains_what_the_command_makes(string command)
    {
        Assert.All(Generators.ByCommand[command](), file => Assert.True(
            File.ReadAllText(Repository.File(file.Path)) == file.Text,
            $"{file.Path} is out of date. Rewrite it with: {Generators.CommandLine(command)}"));
    }
}
