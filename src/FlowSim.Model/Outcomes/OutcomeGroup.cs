namespace FlowSim.Model.Outcomes;

/// <summary>What an outcome is about; tables are divided so.</summary>
public enum OutcomeGroup
{
    /// <summary>Where people go, wait and turn back.</summary>
    Movement,

    /// <summary>Asylum, and what is done to people in need against it.</summary>
    Protection,

    /// <summary>Being apprehended, held and deported by Mexico.</summary>
    Detention,

    /// <summary>Crime, death and families torn apart.</summary>
    Harm,

    /// <summary>What the policy costs.</summary>
    Cost,
}
