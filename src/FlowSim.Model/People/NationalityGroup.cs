namespace FlowSim.Model.People;

/// <summary>Where a party comes from, as far as institutions and communities distinguish.</summary>
public enum NationalityGroup
{
    /// <summary>From Honduras.</summary>
    Honduran,

    /// <summary>From El Salvador.</summary>
    Salvadoran,

    /// <summary>From Guatemala.</summary>
    Guatemalan,

    /// <summary>From Nicaragua.</summary>
    Nicaraguan,

    /// <summary>From Cuba, Haiti and South America.</summary>
    Caribbean,

    /// <summary>From Africa and Asia.</summary>
    African,
}
