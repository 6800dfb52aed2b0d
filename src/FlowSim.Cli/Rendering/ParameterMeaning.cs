using System.Reflection;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli.Rendering;

/// <summary>What parameters and instruments mean, as their documentation in the code says it.</summary>
internal static class ParameterMeaning
{
    private static readonly Lazy<CodeSummaries> Summaries =
        new(() => new CodeSummaries(typeof(ParameterEntry).Assembly));

    /// <summary>The meaning of a parameter, in a sentence.</summary>
    public static string Of(ParameterEntry entry) => Of(entry.Property);

    /// <summary>The meaning of a number, a list or a word of the model.</summary>
    public static string Of(PropertyInfo property) => Summaries.Value.Of(property);

    /// <summary>The meaning of a type of the model.</summary>
    public static string Of(Type type) => Summaries.Value.Of(type);
}
