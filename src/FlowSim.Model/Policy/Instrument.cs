namespace FlowSim.Model.Policy;

/// <summary>
/// What a policy puts in force: where, for whom and how strongly. The dates are its <see cref="PolicyEntry"/>'s. A
/// <see cref="CombinesAttribute"/> says how entries in force at once come together.
/// </summary>
public abstract record Instrument
{
    /// <summary>Writes the terms of this instrument into the state of a day on which it is in force.</summary>
    public abstract void ApplyTo(PolicyWriter writer);

    /// <summary>A number in force, once the number of this instrument has joined it as the instrument says.</summary>
    /// <param name="field">The name of the property.</param>
    /// <param name="inForce">What earlier entries put in force.</param>
    /// <param name="entry">What this one says.</param>
    protected double Combined(string field, double inForce, double entry) =>
        CombinationRule.Join(CombinationRule.Of(GetType(), field), inForce, entry);
}
