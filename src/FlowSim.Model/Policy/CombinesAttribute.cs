namespace FlowSim.Model.Policy;

/// <summary>
/// Gives the combination rule for entries of an instrument that are in force at once. On the record it applies to every
/// field, including lists of places and groups; on a number it applies to that number only.
/// </summary>
/// <param name="combination">The combination rule.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CombinesAttribute(Combination combination) : Attribute
{
    /// <summary>The combination rule.</summary>
    public Combination Combination { get; } = combination;
}
