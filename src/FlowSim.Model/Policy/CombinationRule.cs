namespace FlowSim.Model.Policy;

/// <summary>Combines entries of a policy that are in force at once.</summary>
public static class CombinationRule
{
    /// <summary>The number in force after one more entry is combined with it.</summary>
    /// <param name="combination">The combination rule.</param>
    /// <param name="inForce">The number in force before.</param>
    /// <param name="entry">The number of the entry.</param>
    public static double Join(Combination combination, double inForce, double entry) => combination switch
    {
        Combination.Add => inForce + entry,
        Combination.Multiply => inForce * entry,
        Combination.Maximum => Math.Max(inForce, entry),
        _ => entry,
    };
}
