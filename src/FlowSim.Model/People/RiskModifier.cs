namespace FlowSim.Model.People;

/// <summary>
/// What changes a party's risk of being stopped or harmed on a leg: bits that add up to the column of a risk table. A party
/// record reads those of its caravan and papers off its traits, which are defined by them; its class gives the others.
/// </summary>
internal static class RiskModifier
{
    /// <summary>Has hired a smuggler.</summary>
    public const int Smuggler = 1;

    /// <summary>Travels in a caravan.</summary>
    public const int Caravan = 2;

    /// <summary>Has papers that officers accept.</summary>
    public const int Papers = 4;

    /// <summary>Comes from outside the region; only officers ask.</summary>
    public const int ExtraRegional = 8;

    /// <summary>Columns of a table of crimes.</summary>
    public const int CrimeColumns = 8;

    /// <summary>Columns of a table of controls.</summary>
    public const int ControlColumns = 16;

    /// <summary>How far the trait of having papers lies above its bit here.</summary>
    public const int PapersShift = 7;
}
