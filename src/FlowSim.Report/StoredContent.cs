using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Report.Stored;
using FlowSim.Report.Sweeps;
using FlowSim.Results;

namespace FlowSim.Report;

/// <summary>The report on a store, whichever command made it.</summary>
internal static class StoredContent
{
    /// <summary>Reads a store and describes it in words.</summary>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is damaged, of another schema or of an empty sweep.</exception>
    public static ReportContent Of(string storePath, ReportOptions options) => StoreFile.KindOf(storePath) switch
    {
        StoreKind.Sweep => SweepSections.Of(new SweepContext(SweepFigures.Read(storePath), options.Sweep, options.Language)),
        _ => ReportSections.Of(new ReportContext(StoredResultsReader.Read(storePath), options.Language)),
    };
}
