namespace FlowSim.Model.Crime;

/// <summary>What becomes of the journey of a party that a hazard has struck.</summary>
public enum AfterHazard
{
    /// <summary>The crime is over at once, and the party arrives as planned.</summary>
    GoesOn,

    /// <summary>The party is held for ransom.</summary>
    IsKidnapped,

    /// <summary>One person dies; those who are left arrive as planned.</summary>
    LosesPerson,
}
