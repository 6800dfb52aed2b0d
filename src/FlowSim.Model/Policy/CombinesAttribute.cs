namespace FlowSim.Model.Policy;

/// <summary>
/// Says how entries of an instrument that are in force at once come together. On the record it holds for all that the
/// instrument says, lists of places and groups included; on a number it holds for that number instead.
/// </summary>
/// <param name="combination">How they come together.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CombinesAttribute(Combination combination) : Attribute
{
    /// <summary>How they come together.</summary>
    public Combination Combination { get; } = combination;
}
