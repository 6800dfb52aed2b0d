using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Stored;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>The base and one other policy.</summary>
/// <param name="Position">The other policy's position among the scenarios.</param>
/// <param name="Base">The base.</param>
/// <param name="Other">The other policy.</param>
/// <param name="Outcomes">Outcomes that both have, in catalog order; those unknown to this program come last.</param>
/// <param name="Twins">The fates of the same people under both policies, by replicate.</param>
internal sealed record Comparison(
    int Position,
    ScenarioFigures Base,
    ScenarioFigures Other,
    ImmutableArray<OutcomeFinding> Outcomes,
    ImmutableArray<FateTransitions> Twins)
{
    /// <summary>Compares a scenario with the base.</summary>
    public static Comparison Of(StoredResults results, int position)
    {
        var (here, there) = (results.Scenarios[0], results.Scenarios[position]);
        return new(
            position,
            here,
            there,
            [
                .. OutcomeOrder.Of(here.Outcomes.Keys.Where(there.Outcomes.ContainsKey))
                    .Select(id => OutcomeFinding.Of(id, here.Outcomes[id], there.Outcomes[id])),
            ],
            results.Twins[position - 1]);
    }

    /// <summary>The finding for an outcome, or null if a scenario does not have it.</summary>
    public OutcomeFinding? Find(string id) => Outcomes.FirstOrDefault(finding => finding.Id == id);

    /// <summary>People with one fate under the base and another under the other policy.</summary>
    public Estimate People(Fate here, Fate there) => Estimate.Of([.. Twins.Select(twins => twins[here, there])]);

    /// <summary>People with a fate under the base.</summary>
    public Estimate People(Fate here) => Estimate.Of([.. Twins.Select(twins => twins.Total(here))]);

    /// <summary>How many more people have a fate under the other policy than under the base.</summary>
    public Estimate Difference(Fate fate) =>
        Estimate.Of([.. Twins.Select(twins => FateOrder.All.Sum(here => twins[here, fate]) - twins.Total(fate))]);

    /// <summary>
    /// Of the people with a fate under the base, the share with another under the other policy: an estimate from the
    /// shares in each replicate. NaN if in some replicate nobody has that fate.
    /// </summary>
    public Estimate Share(Fate here, params ReadOnlySpan<Fate> there)
    {
        var shares = new double[Twins.Length];
        for (var replicate = 0; replicate < shares.Length; replicate++)
        {
            var people = 0.0;
            foreach (var fate in there)
            {
                people += Twins[replicate][here, fate];
            }

            var total = Twins[replicate].Total(here);
            shares[replicate] = total == 0 ? double.NaN : people / total;
        }

        return Scaled.OfShares(shares);
    }
}
