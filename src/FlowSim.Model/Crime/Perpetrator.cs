namespace FlowSim.Model.Crime;

/// <summary>Which criminals harm people on the journey.</summary>
public enum Perpetrator
{
    /// <summary>Organised crime.</summary>
    Organised,

    /// <summary>Criminals who belong to no organisation.</summary>
    Common,
}
