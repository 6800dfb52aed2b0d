using System.Text;
using FlowSim.Report.Page;
using FlowSim.Results;

namespace FlowSim.Report;

/// <summary>Results as one self-contained HTML page.</summary>
public static class ReportPage
{
    /// <summary>Writes the page of a store; the same store and options give the same bytes.</summary>
    /// <param name="storePath">The store.</param>
    /// <param name="target">The path of the page; an earlier page is replaced in one step.</param>
    /// <param name="options">Language and findings of the report.</param>
    /// <exception cref="FileNotFoundException">There is no such store.</exception>
    /// <exception cref="InvalidDataException">The store is damaged, of another schema or of an empty sweep.</exception>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void Write(string storePath, string target, ReportOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(storePath);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(options);
        var page = PageText.Of(StoredContent.Of(storePath, options));
        AtomicFile.Write(target, partial => File.WriteAllText(partial, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
    }
}
