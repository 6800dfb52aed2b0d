using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlowSim.Model;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Experiments;

/// <summary>Reads which parameters an experiment varies, and how.</summary>
/// <param name="kind">The kind of the design, or null if it is unknown; then only the form of values is
/// checked.</param>
/// <param name="scenario">
/// The first scenario, whose corridor has the groups, destinations and forces; null if it could not be read.
/// </param>
/// <param name="bag">Receives the problems.</param>
internal sealed class FactorsReader(DesignKind? kind, Scenario? scenario, DiagnosticBag bag)
{
    private const string Key = "parameters";
    private const string AllPriors = "priors";
    private const string OwnPrior = "prior";
    private const string Expected = "prior, a distribution or a list of values";

    /// <summary>
    /// Reads the factors in the order of the file. Problems are reported, and those factors are left out.
    /// </summary>
    public ImmutableArray<Factor> Read(YamlSection root)
    {
        if (!root.TryValue(Key, required: true, out var value))
        {
            return [];
        }

        if (value is YamlValue.Scalar { Text: AllPriors })
        {
            return OfPriors(root.AtValue(Key));
        }

        if (value is not YamlValue.Mapping mapping)
        {
            bag.Add(ScenarioDiagnostics.WrongType(root.AtValue(Key), Key, $"groups of parameters, or the word {AllPriors}", value));
            return [];
        }

        var before = bag.Count;
        var factors = new List<LocatedFactor>();
        var space = scenario is null ? null : new ParameterSpace(scenario.Parameters);
        foreach (var key in ParameterGroups.Of(new YamlSection(root.Source, mapping, "'parameters'", bag), space, bag))
        {
            if (TryFactor(key, out var factor))
            {
                factors.Add(new(factor, key.Name, key.Section.AtValue(key.Name)));
            }
        }

        if (factors.Count == 0 && bag.Count == before)
        {
            bag.Add(ScenarioDiagnostics.NoFactors(root.AtValue(Key)));
        }

        ReportUnequal(factors);
        return [.. factors.Select(located => located.Factor)];
    }

    /// <summary>
    /// The prior of a parameter: its own, for a number of the corridor the distribution that the corridor gives, or else a
    /// uniform distribution over its whole range.
    /// </summary>
    private Distribution PriorOf(ParameterEntry entry)
    {
        var meta = entry.Meta;
        if (entry.Profile is not null && scenario?.QuantityOf(entry).Distribution is { } given)
        {
            return given;
        }

        if (meta.Prior.Length == 0)
        {
            return new UniformDistribution(meta.Min, meta.Max);
        }

        return DistributionNotation.TryParse(meta.Prior, out var prior, out var problem)
            ? prior
            : throw new InvalidOperationException($"The prior '{meta.Prior}' of a parameter cannot be read: {problem}.");
    }

    private ImmutableArray<Factor> OfPriors(SourcePosition at)
    {
        if (kind == DesignKind.List)
        {
            bag.Add(ScenarioDiagnostics.DistributionInList(at, Key, AllPriors));
        }

        return
        [
            .. from entry in scenario is null ? ParameterCatalog.All : ParameterCatalog.Of(scenario.Parameters)
               where entry.Meta.Prior.Length > 0 || (entry.Profile is not null && scenario!.QuantityOf(entry).Distribution is not null)
               select new Factor(entry.Path, PriorOf(entry), []),
        ];
    }

    private bool TryFactor(ParameterKey key, [NotNullWhen(true)] out Factor? factor)
    {
        factor = null;
        if (!key.Section.TryValue(key.Name, required: true, out var value))
        {
            return false;
        }

        switch (value)
        {
            case YamlValue.Sequence:
                return TryValues(key, out factor);
            case YamlValue.Scalar scalar:
                return TryDistribution(key, scalar.Text, out factor);
            default:
                bag.Add(ScenarioDiagnostics.WrongType(key.Section.AtValue(key.Name), key.Name, Expected, value));
                return false;
        }
    }

    private bool TryDistribution(ParameterKey key, string text, [NotNullWhen(true)] out Factor? factor)
    {
        factor = null;
        var before = bag.Count;
        var at = key.Section.AtValue(key.Name);
        var trimmed = text.Trim();
        Distribution? distribution = null;
        if (trimmed == OwnPrior)
        {
            distribution = PriorOf(key.Entry);
        }
        else if (NumberText.TryParse(trimmed, out _))
        {
            bag.Add(ScenarioDiagnostics.FixedFactor(at, key.Name, trimmed));
        }
        else if (!trimmed.Contains('(', StringComparison.Ordinal))
        {
            bag.Add(ScenarioDiagnostics.BadFactor(at, key.Name, text));
        }
        else if (QuantityText.TryRead(trimmed, at, key.Name, key.Bounds, bag, out var quantity))
        {
            distribution = quantity.Distribution;
        }

        if (distribution is not null && kind == DesignKind.List)
        {
            bag.Add(ScenarioDiagnostics.DistributionInList(at, key.Name, text));
        }

        factor = distribution is null ? null : new Factor(key.Entry.Path, distribution, []);
        return factor is not null && bag.Count == before;
    }

    private bool TryValues(ParameterKey key, [NotNullWhen(true)] out Factor? factor)
    {
        factor = null;
        var before = bag.Count;
        var at = key.Section.AtValue(key.Name);
        var isOfWords = key.Section.TryWords(key.Name, required: true, "a list of numbers such as [0.1, 0.4]", out var words);
        var values = ImmutableArray.CreateBuilder<double>(words.Count);
        var seen = new HashSet<double>();
        foreach (var (text, valueAt) in words)
        {
            if (!NumberText.TryParse(text.Trim(), out var value) || !double.IsFinite(value))
            {
                bag.Add(ScenarioDiagnostics.FieldNotNumber(valueAt, key.Name, text));
            }
            else if (!key.Bounds.Hold(value))
            {
                bag.Add(ScenarioDiagnostics.FieldOutOfRange(valueAt, key.Name, value, key.Bounds.Min, key.Bounds.Max, key.Bounds.Unit));
            }
            else if (!seen.Add(value) && kind == DesignKind.Grid)
            {
                bag.Add(ScenarioDiagnostics.ValueTwice(valueAt, key.Name, value));
            }
            else
            {
                values.Add(value);
            }
        }

        if (isOfWords && words.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.NoValues(at, key.Name));
        }
        else if (bag.Count == before && kind is { } drawn and not (DesignKind.Grid or DesignKind.List))
        {
            bag.Add(ScenarioDiagnostics.ValuesForDraws(at, key.Name, DiagnosticText.Word(drawn), values.Min(), values.Max()));
        }

        factor = new Factor(key.Entry.Path, null, values.ToImmutable());
        return bag.Count == before;
    }

    private void ReportUnequal(List<LocatedFactor> factors)
    {
        if (kind != DesignKind.List || factors.Count == 0)
        {
            return;
        }

        var first = factors[0];
        foreach (var other in factors.Where(other => other.Factor.Values.Length != first.Factor.Values.Length))
        {
            bag.Add(ScenarioDiagnostics.UnequalValues(
                other.At, other.Name, other.Factor.Values.Length, first.Name, first.Factor.Values.Length, first.At.Line));
        }
    }
}
