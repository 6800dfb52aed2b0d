using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace FlowSim.Cli.Options;

/// <summary>Options that take a number, with an error message that states the allowed values.</summary>
internal static class NumberOption
{
    /// <summary>An option for a number between two bounds.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="allowed">The allowed values, in words that follow "must be".</param>
    /// <param name="isAllowed">Whether a number is allowed.</param>
    /// <param name="otherwise">The default value.</param>
    public static Option<T> Create<T>(string name, string description, string allowed, Predicate<T> isAllowed, T otherwise)
        where T : struct, INumber<T>
    {
        var option = Required(name, description, allowed, isAllowed);
        option.Required = false;
        option.DefaultValueFactory = _ => otherwise;
        return option;
    }

    /// <summary>An option for a number that may be omitted.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="allowed">The allowed values, in words that follow "must be".</param>
    /// <param name="isAllowed">Whether a number is allowed.</param>
    public static Option<T?> Optional<T>(string name, string description, string allowed, Predicate<T> isAllowed)
        where T : struct, INumber<T> =>
        new(name)
        {
            Description = description,
            HelpName = "number",
            CustomParser = result => Parsed(result, name, allowed, isAllowed),
        };

    /// <summary>A required option for a number.</summary>
    public static Option<T> Required<T>(string name, string description, string allowed, Predicate<T> isAllowed)
        where T : struct, INumber<T> =>
        new(name)
        {
            Description = description,
            HelpName = "number",
            Required = true,
            CustomParser = result => Parsed(result, name, allowed, isAllowed) ?? default,
        };

    private static T? Parsed<T>(ArgumentResult result, string name, string allowed, Predicate<T> isAllowed)
        where T : struct, INumber<T>
    {
        var written = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (T.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && isAllowed(value))
        {
            return value;
        }

        result.AddError($"{name} must be {allowed}; '{written}' is not.");
        return null;
    }
}
