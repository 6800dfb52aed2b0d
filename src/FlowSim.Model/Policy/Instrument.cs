namespace FlowSim.Model.Policy;

/// <summary>What a policy puts in force: where, for whom and how strongly. The dates are its <see cref="PolicyEntry"/>'s.</summary>
public abstract record Instrument
{
    /// <summary>Writes what this instrument does into the state of policy of a day on which it is in force.</summary>
    public abstract void ApplyTo(PolicyState state);
}
