namespace FlowSim.Model.Hazards;

/// <summary>Who hurts people on the way.</summary>
public enum Perpetrator
{
    /// <summary>Organised crime.</summary>
    Organised,

    /// <summary>Criminals of no organisation.</summary>
    Common,

    /// <summary>Officers of an authority.</summary>
    Authority,
}
