namespace FlowSim.Words;

/// <summary>The languages in which the program speaks.</summary>
public enum TextLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish.</summary>
    Spanish,
}
