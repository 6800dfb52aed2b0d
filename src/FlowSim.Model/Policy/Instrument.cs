namespace FlowSim.Model.Policy;

/// <summary>
/// What a policy puts in force: where, for whom and how strongly. The dates belong to its <see cref="PolicyEntry"/>. A
/// <see cref="CombinesAttribute"/> gives the rule for entries that are in force at once.
/// </summary>
public abstract record Instrument
{
    /// <summary>Writes the terms of this instrument into the state of a day on which it is in force.</summary>
    public abstract void ApplyTo(PolicyWriter writer);

    /// <summary>The number in force after the number of this instrument has been combined with it.</summary>
    /// <param name="writer">What the timeline gave to <see cref="ApplyTo"/>.</param>
    /// <param name="field">The name of the property.</param>
    /// <param name="inForce">The number from earlier entries.</param>
    /// <param name="entry">The number of this instrument.</param>
    protected double Combined(PolicyWriter writer, string field, double inForce, double entry) =>
        CombinationRule.Join(writer.CombinationOf(GetType(), field), inForce, entry);
}
