namespace FlowSim.Report;

/// <summary>The languages in which results are told.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Spanish, as in Mexico.</summary>
    Spanish,
}
