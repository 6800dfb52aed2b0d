namespace FlowSim.Report.Page;

/// <summary>A piece of a section.</summary>
internal interface IReportBlock
{
    /// <summary>The tables in it.</summary>
    IEnumerable<ReportTable> Tables { get; }

    /// <summary>Writes the block as HTML.</summary>
    void Write(HtmlText html);
}
