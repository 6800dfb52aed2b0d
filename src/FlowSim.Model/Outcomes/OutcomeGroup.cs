namespace FlowSim.Model.Outcomes;

/// <summary>The topic of an outcome, by which tables are grouped.</summary>
public enum OutcomeGroup
{
    /// <summary>How people move, wait and turn back.</summary>
    Movement,

    /// <summary>Asylum, and violations of the rights of people in need of it.</summary>
    Protection,

    /// <summary>Apprehension, detention and deportation by the transit country.</summary>
    Detention,

    /// <summary>Crime, death and separation of families.</summary>
    Harm,

    /// <summary>What the policy costs.</summary>
    Cost,
}
