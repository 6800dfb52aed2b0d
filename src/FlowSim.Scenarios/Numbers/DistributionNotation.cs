using System.Diagnostics.CodeAnalysis;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Numbers;

/// <summary>
/// The notation of distributions in files, such as <c>beta(5, 15)</c> or <c>lognormal(median: 4, sigma: 0.7)</c>.
/// </summary>
public static class DistributionNotation
{
    private const int MaxNameCharacters = 20;

    /// <summary>
    /// Parses a distribution. The case of function and argument names is ignored; arguments are named or in order.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="distribution">The distribution.</param>
    /// <param name="problem">What is wrong, as the end of a sentence; empty on success.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Distribution? distribution, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        distribution = null;
        var trimmed = text.Trim();
        var open = trimmed.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !trimmed.EndsWith(')'))
        {
            problem = "a distribution is written name(argument, argument)";
            return false;
        }

        var name = trimmed[..open].Trim();
        if (DistributionForm.All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } form)
        {
            var names = DistributionForm.All.Select(known => known.Name).ToList();
            var nearest = name.Length <= MaxNameCharacters ? NearestName.Of(name, names) : null;
            problem = $"{DiagnosticText.Quoted(name)} is not a distribution; the distributions are {DiagnosticText.Names(names)}"
                + (nearest is null ? "" : $" (did you mean '{nearest}'?)");
            return false;
        }

        if (!TryArguments(form, trimmed[(open + 1)..^1], out var arguments, out problem))
        {
            return false;
        }

        problem = form.Problem(arguments);
        distribution = problem.Length == 0 ? form.Make(arguments) : null;
        return distribution is not null;
    }

    /// <summary>A distribution in that notation; parsing it gives an equal distribution.</summary>
    public static string Of(Distribution distribution) => distribution switch
    {
        UniformDistribution uniform => Written("uniform", uniform.Low, uniform.High),
        LogUniformDistribution logUniform => Written("loguniform", logUniform.Low, logUniform.High),
        BetaDistribution beta => Written("beta", beta.A, beta.B),
        NormalDistribution normal => Written("normal", normal.Mean, normal.StandardDeviation),
        TriangularDistribution triangular => Written("triangular", triangular.Low, triangular.Mode, triangular.High),
        LogNormalDistribution logNormal =>
            $"lognormal(median: {DiagnosticText.Number(logNormal.Median)}, sigma: {DiagnosticText.Number(logNormal.Sigma)})",
        _ => throw new ArgumentException($"{distribution.GetType().Name} has no notation.", nameof(distribution)),
    };

    private static string Written(string name, params double[] arguments) =>
        $"{name}({string.Join(", ", arguments.Select(DiagnosticText.Number))})";

    private static bool TryArguments(DistributionForm form, string text, out double[] arguments, out string problem)
    {
        arguments = new double[form.Arguments.Length];
        problem = "";
        var written = text.Split(',');
        var usage = $"{form.Name} takes {string.Join(", ", form.Arguments)}";
        if (written.Length != arguments.Length)
        {
            problem = usage;
            return false;
        }

        for (var index = 0; index < written.Length && problem.Length == 0; index++)
        {
            var parts = written[index].Split(':', 2);
            var number = parts[^1].Trim();
            if (parts.Length == 2 && !parts[0].Trim().Equals(form.Arguments[index], StringComparison.OrdinalIgnoreCase))
            {
                problem = $"{usage} in this order; {DiagnosticText.Quoted(parts[0].Trim())} is out of place";
            }
            else if (!NumberText.TryParse(number, out arguments[index]) || !double.IsFinite(arguments[index]))
            {
                problem = $"{form.Arguments[index]} is {DiagnosticText.Quoted(number)}, which is not a finite number";
            }
        }

        return problem.Length == 0;
    }
}
