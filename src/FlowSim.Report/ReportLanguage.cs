namespace FlowSim.Report;

/// <summary>The languages of reports.</summary>
public enum ReportLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Mexican Spanish.</summary>
    Spanish,
}
