namespace FlowSim.Model.Crime;

/// <summary>How a kidnapping ends.</summary>
public enum KidnappingEnd
{
    /// <summary>The party is freed for a ransom.</summary>
    FreedForRansom,

    /// <summary>It is freed for a ransom and kidnapped again at once.</summary>
    KidnappedAgain,

    /// <summary>No ransom is paid, and it escapes or is released.</summary>
    Escaped,

    /// <summary>No ransom is paid, and the kidnappers kill one person of the party.</summary>
    PersonKilled,
}
