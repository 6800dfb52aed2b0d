using System.Text;
using FlowSim.Report.Page;
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
    /// <exception cref="InvalidDataException">The store is damaged or has another schema, or is an empty one of a sweep.</exception>
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
