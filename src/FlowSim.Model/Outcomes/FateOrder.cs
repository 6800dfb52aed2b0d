using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// The only order of fates, the most severe first. A person has the first fate that is true, so someone who was
/// deported and later admitted counts as deported. Twin tables, Sankey diagrams, stores and the headline all use this
/// order.
/// </summary>
public static class FateOrder
{
    /// <summary>The fates set by something that once happened to a person, whatever came later.</summary>
    public static ImmutableArray<Fate> Lasting { get; } = [Fate.Killed, .. FateFlags.InOrder.Select(lasting => lasting.Fate)];

    /// <summary>The lasting fates that are harms.</summary>
    public static ImmutableArray<Fate> Harms { get; } = Lasting.Remove(Fate.Protected);

    /// <summary>
    /// All fates: the lasting ones, then those that give a person's state at the end of the run, by their numbers.
    /// </summary>
    public static ImmutableArray<Fate> All { get; } = [.. Lasting, .. Enum.GetValues<Fate>().Except(Lasting)];

    /// <summary>The position of a fate in <see cref="All"/>, from 0.</summary>
    public static int PositionOf(Fate fate) => All.IndexOf(fate);
}
