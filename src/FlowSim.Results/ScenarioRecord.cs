using System.Collections.Immutable;
using FlowSim.Kernel.Identity;
using FlowSim.Model;

namespace FlowSim.Results;

/// <summary>A scenario and the results of its replicates.</summary>
/// <param name="Name">Its name, unique in this run.</param>
/// <param name="File">The file it was read from, as entered.</param>
/// <param name="ContentHash">The hash of everything that was read.</param>
/// <param name="Scenario">The scenario, with its uncertain numbers not yet drawn.</param>
/// <param name="Replicates">The result of each replicate, in order.</param>
public sealed record ScenarioRecord(
    string Name, string File, ulong ContentHash, Scenario Scenario, ImmutableArray<ReplicateRecord> Replicates)
{
    /// <summary>One hash for all replicates, in their order.</summary>
    public ulong StateHash
    {
        get
        {
            var hash = default(StableHash);
            foreach (var replicate in Replicates)
            {
                hash.Add(replicate.StateHash);
            }

            return hash.Value;
        }
    }

    /// <summary>The values of an outcome over the whole run, by replicate.</summary>
    /// <param name="outcome">Its position in <see cref="Model.Outcomes.OutcomeCatalog.All"/>.</param>
    public ImmutableArray<double> Values(int outcome) =>
        [.. Replicates.Select(replicate => replicate.Outcomes.Total(outcome))];
}
