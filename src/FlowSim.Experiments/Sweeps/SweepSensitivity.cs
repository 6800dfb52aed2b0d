using System.Collections.Immutable;
using FlowSim.Experiments.Designs;
using FlowSim.Experiments.Sensitivity;
using FlowSim.Model.Outcomes;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>The influence of each varied parameter of a sweep on one outcome of one quantity.</summary>
/// <param name="Quantity">The scenario, or its difference from the base.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Morris">Elementary effects, for a Morris design; null otherwise.</param>
/// <param name="Sobol">Shares of variance, for a Saltelli design; null otherwise.</param>
public sealed record SweepSensitivity(SweepQuantity Quantity, Outcome Outcome, MorrisIndices? Morris, SobolIndices? Sobol)
{
    /// <summary>Whether the design of a sweep allows a sensitivity analysis.</summary>
    public static bool IsAvailableFor(SweepResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return DesignText.Parse(results.Definition.Design).Kind is DesignKind.Morris or DesignKind.Saltelli;
    }

    /// <summary>Computes the indices of several outcomes, for all quantities.</summary>
    /// <param name="results">The sweep.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <exception cref="SweepRefusedException">The design of the sweep does not allow a sensitivity
    /// analysis.</exception>
    public static ImmutableArray<SweepSensitivity> Of(SweepResults results, IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(outcomes);
        var definition = results.Definition;
        var design = DesignText.Parse(definition.Design);
        var factors = definition.Factors.Length;
        var unit = design.Kind == DesignKind.Morris ? UnitDesigns.Of(design, factors) : null;
        if (!IsAvailableFor(results))
        {
            throw new SweepRefusedException(
                $"a {definition.Design.Kind} design does not show how much each parameter matters; "
                + "use 'kind: morris' to screen many parameters, or 'kind: saltelli' for shares of variance.");
        }

        return
        [
            .. from outcome in outcomes
               from quantity in results.Quantities()
               let values = results.Values(quantity, outcome)
               select unit is null
                   ? new SweepSensitivity(quantity, outcome, null, SobolIndices.Of(values.AsSpan(), factors, design.Seed))
                   : new SweepSensitivity(quantity, outcome, MorrisIndices.Of(unit, values.AsSpan(), design.Seed), null),
        ];
    }
}
