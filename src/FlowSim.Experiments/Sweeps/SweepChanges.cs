using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>The differences between a sweep and the definition in its store.</summary>
internal static class SweepChanges
{
    /// <summary>The differences, each in a few words.</summary>
    public static IReadOnlyList<string> Between(SweepDefinition stored, SweepDefinition asked)
    {
        var changes = new List<string>();
        AddScenarios(changes, stored, asked);
        AddUnless(stored.Name == asked.Name, $"the experiment was '{stored.Name}' and is '{asked.Name}'");
        AddUnless(
            stored.Version == asked.Version && stored.Commit == asked.Commit && stored.Build == asked.Build,
            $"the runs were made by version {Named(stored)} and this is {Named(asked)}");
        AddUnless(stored.Seed == asked.Seed, $"the seed was {stored.Seed} and is {asked.Seed}");
        AddUnless(
            stored.SampleShare.Equals(asked.SampleShare),
            FormattableString.Invariant($"the share of parties was {stored.SampleShare} and is {asked.SampleShare}"));
        AddUnless(stored.Kept == asked.Kept, $"the tables kept were '{stored.Kept}' and are '{asked.Kept}'");
        AddUnless(stored.Factors.SequenceEqual(asked.Factors), "other parameters vary, or over other ranges");
        AddUnless(
            stored.Design == asked.Design && stored.PointCount == asked.PointCount,
            $"the design had {stored.PointCount} points and has {asked.PointCount}, or is of another kind or seed");
        if (changes.Count == 0)
        {
            changes.Add("the values of the points differ");
        }

        return changes;

        void AddUnless(bool isSame, string change)
        {
            if (!isSame)
            {
                changes.Add(change);
            }
        }
    }

    private static void AddScenarios(List<string> changes, SweepDefinition stored, SweepDefinition asked)
    {
        var before = stored.Scenarios.ToDictionary(scenario => scenario.Name, scenario => scenario.Hash, StringComparer.Ordinal);
        var now = asked.Scenarios.ToDictionary(scenario => scenario.Name, scenario => scenario.Hash, StringComparer.Ordinal);
        changes.AddRange(now.Keys.Where(name => !before.ContainsKey(name)).Select(name =>
            $"the scenario '{name}' is new"));
        changes.AddRange(before.Keys.Where(name => !now.ContainsKey(name)).Select(name =>
            $"the scenario '{name}' was removed"));
        changes.AddRange(now.Keys.Where(name => before.TryGetValue(name, out var hash) && hash != now[name])
            .Select(name => $"the scenario '{name}' has changed"));
    }

    private static string Named(SweepDefinition definition) =>
        $"{definition.Version} ({(definition.Commit is null ? "" : definition.Commit + ", ")}build {definition.Build})";
}
