using System.Text.Json.Nodes;
using FlowSim.Cli.Execution;
using FlowSim.Cli.Options;
using FlowSim.Words;

namespace FlowSim.Cli.Rendering;

/// <summary>Where a report was written.</summary>
internal static class ReportView
{
    /// <summary>Prints the paths as sentences.</summary>
    public static void Write(TextWriter output, WrittenReport report)
    {
        output.WriteLine($"The report is {report.Page}.");
        if (report.Pdf is not null)
        {
            output.WriteLine($"The PDF is {report.Pdf}.");
        }

        if (report.Tables is [var first, ..])
        {
            output.WriteLine(
                $"Its {NumberText.Count(report.Tables.Length)} tables are in {Path.GetDirectoryName(first)}.");
        }

        if (report.Brief is not null)
        {
            output.WriteLine($"The short brief is {report.Brief}.");
        }
    }

    /// <summary>The same as JSON.</summary>
    public static string Json(ReportRequest request, WrittenReport report) => JsonText.Of(new JsonObject
    {
        ["command"] = "report",
        ["version"] = ProgramVersion.Version,
        ["store"] = request.Store,
        ["language"] = LanguageCodes.Of(request.Language),
        ["page"] = report.Page,
        ["pdf"] = report.Pdf,
        ["tables"] = new JsonArray([.. report.Tables.Select(path => JsonValue.Create(path))]),
        ["brief"] = report.Brief,
    });
}
