using FlowSim.Words;

namespace FlowSim.Cli.Options;

/// <summary>The options of <c>report</c> as given on the command line.</summary>
/// <param name="Store">The store.</param>
/// <param name="Language">The language.</param>
/// <param name="Pdf">Whether to print the page.</param>
/// <param name="Csv">Whether to write the tables.</param>
/// <param name="Markdown">Whether to write the brief.</param>
internal sealed record ReportRequest(string Store, TextLanguage Language, bool Pdf, bool Csv, bool Markdown)
{
    /// <summary>The folder of the store, where the report is written.</summary>
    public string Folder => Path.GetDirectoryName(Store) is { Length: > 0 } folder ? folder : ".";
}
