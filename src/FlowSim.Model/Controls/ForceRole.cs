namespace FlowSim.Model.Controls;

/// <summary>What a force is, as far as its conduct at a control depends on it.</summary>
public enum ForceRole
{
    /// <summary>The authority that detains and deports. A corridor has exactly one.</summary>
    Migration,

    /// <summary>Police, who are paid like the migration authority and act like it.</summary>
    Police,

    /// <summary>Soldiers: new to a place, they need time to learn how much they can demand.</summary>
    Military,
}
