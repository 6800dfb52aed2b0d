using System.Text.Json.Nodes;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Tools.Schemas;

/// <summary>Numbers within bounds, and distributions in their place.</summary>
internal static class QuantitySchema
{
    /// <summary>The name of the definition of a distribution.</summary>
    public const string Distribution = "distribution";

    private const double LargestExact = 1e15;

    /// <summary>A number within bounds.</summary>
    public static JsonObject Number(NumberBounds bounds) => new()
    {
        ["type"] = "number",
        ["minimum"] = Value(bounds.Min),
        ["maximum"] = Value(bounds.Max),
    };

    /// <summary>A number within bounds, or a distribution.</summary>
    /// <param name="meaning">What it means, as sentences.</param>
    /// <param name="bounds">Its bounds and unit.</param>
    /// <param name="byDefault">What holds where it is not given; null where it must be given.</param>
    public static JsonObject Quantity(string meaning, NumberBounds bounds, double? byDefault)
    {
        var form = JsonSchemaNode.AnyOf($"{meaning} Unit: {bounds.Unit}.", Number(bounds), JsonSchemaNode.Reference(Distribution));
        if (byDefault is { } value)
        {
            form["default"] = Value(value);
        }

        return form;
    }

    /// <summary>The definition of a distribution.</summary>
    public static JsonObject OfDistribution()
    {
        var forms = DistributionForm.All;
        return new()
        {
            ["type"] = "string",
            ["pattern"] = $@"^({string.Join('|', forms.Select(form => form.Name))}) *\(.+\)$",
            ["description"] = "A distribution: "
                + string.Join(", ", forms.Select(form => $"{form.Name}({string.Join(", ", form.Arguments)})"))
                + ". Its median must lie within the bounds. Quote it between brackets and where it names its arguments.",
        };
    }

    /// <summary>A number without a fraction is written without one.</summary>
    private static JsonValue Value(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < LargestExact ? JsonValue.Create((long)number) : JsonValue.Create(number);
}
