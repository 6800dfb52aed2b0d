namespace FlowSim.Model.Encounters;

/// <summary>The authority to which officers at a control belong.</summary>
public enum Force
{
    /// <summary>Mexico's migration institute.</summary>
    Inm,

    /// <summary>Mexico's National Guard.</summary>
    NationalGuard,

    /// <summary>Army and navy.</summary>
    Army,

    /// <summary>Federal, state and local police.</summary>
    Police,
}
