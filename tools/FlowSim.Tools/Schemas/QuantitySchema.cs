using System.Text.Json.Nodes;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Tools.Schemas;

/// <summary>Numbers within bounds, and distributions in place of numbers.</summary>
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
    /// <param name="meaning">Its meaning, in sentences.</param>
    /// <param name="bounds">Its bounds and unit.</param>
    /// <param name="byDefault">The default value; null if the number is required.</param>
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

    /// <summary>Writes a whole number without decimals.</summary>
    private static JsonValue Value(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < LargestExact ? JsonValue.Create((long)number) : JsonValue.Create(number);
}
