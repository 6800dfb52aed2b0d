namespace FlowSim.Report.Page;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Intervals and ranges: two numbers.</summary>
    Span,
}
