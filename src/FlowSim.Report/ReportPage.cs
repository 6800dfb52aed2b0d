using System.Text;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Report.Stored;
using FlowSim.Results;

namespace FlowSim.Report;

/// <summary>Results as one page of HTML that needs nothing else.</summary>
public static class ReportPage
{
    /// <summary>Writes the page of a store; the same store and options make the same bytes.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="target">The page; an earlier one is replaced in one step.</param>
    /// <param name="options">How results are to be told.</param>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is a sweep's, is damaged, or has another schema.</exception>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void Write(string storePath, string target, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(options);
        var context = new ReportContext(StoredResultsReader.Read(storePath), options.Language);
        var scenarios = context.Scenarios.Select(scenario => new PageScenario(scenario.Stored.Name, scenario.Stored.Title));
        var page = PageText.Of(context.Phrases, context.Headline, [.. scenarios], ReportSections.Of(context));
        PartialFile.Write(target, partial => File.WriteAllText(partial, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
    }
}
