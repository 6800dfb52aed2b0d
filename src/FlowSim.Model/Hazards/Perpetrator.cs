namespace FlowSim.Model.Hazards;

/// <summary>Who harms people on the journey.</summary>
public enum Perpetrator
{
    /// <summary>Organised crime.</summary>
    Organised,

    /// <summary>Criminals who belong to no organisation.</summary>
    Common,

    /// <summary>Officers.</summary>
    Authority,
}
