using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Tools.Reference;

/// <summary>The text about several entries of an instrument that are in force at once.</summary>
internal static class CombinationText
{
    /// <summary>A sentence for a kind of instrument.</summary>
    public static string Of(Type instrument)
    {
        var whole = InstrumentField.CombinationOf(instrument);
        var others = InstrumentField.Of(instrument)
            .Where(field => field.Combines != whole)
            .Select(field => $"; of `{KebabName.Of(field.Property.Name)}`, {Of(field.Combines)}");
        return $"Entries in force at once: {Of(whole)}{string.Concat(others)}.";
    }

    private static string Of(Combination combination) => combination switch
    {
        Combination.Add => "they add up",
        Combination.Multiply => "they multiply",
        Combination.Maximum => "the largest number counts",
        _ => "the later one counts",
    };
}
