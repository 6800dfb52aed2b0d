namespace FlowSim.Report.Page;

/// <summary>What a column of a table contains.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Intervals and ranges: two numbers.</summary>
    Span,
}
