using FlowSim.Model.Policy;

namespace FlowSim.Scenarios.Tests;

/// <summary>The central comparison is a bundle, which is also shipped in its parts.</summary>
public sealed class BundleTests
{
    private static readonly string[] Parts = ["soldiers-leave", "desks-alone", "officers-alone"];

    [Fact]
    public void The_parts_of_the_agency_at_entry_are_all_that_it_changes()
    {
        var before = Entries("militarized-2019");
        var whole = Entries("comar-at-entry");

        var added = Parts.SelectMany(part => Entries(part).Except(before)).ToArray();
        var ended = Parts.SelectMany(part => before.Except(Entries(part))).ToArray();

        Assert.All(Parts, part => Assert.NotEqual(before, Entries(part)));
        Assert.Equal(whole.Except(before).Order(StringComparer.Ordinal), added.Order(StringComparer.Ordinal));
        Assert.Equal(before.Except(whole).Order(StringComparer.Ordinal), ended.Order(StringComparer.Ordinal));
    }

    private static string[] Entries(string name)
    {
        var loaded = ScenarioFile.Load(Fakes.Repository.File("scenarios", name + ".yaml"), []);
        Assert.Empty(loaded.Diagnostics);
        return [.. loaded.Scenario!.Policy.Select(Text)];
    }

    private static string Text(PolicyEntry entry) => $"{entry.Key} {entry.From:O} {entry.Until:O}";
}
