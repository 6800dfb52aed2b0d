using System.Globalization;
using System.Text;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;

namespace FlowSim.Report.Sections;

/// <summary>How to cite the results and how to reproduce them.</summary>
internal static class CiteSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var phrases = context.Phrases;
        return new(
            "cite",
            phrases["cite.title"],
            [
                new TextBlock(Citation(context)),
                new TextBlock(phrases["cite.rerun"]),
                new PreformattedBlock(context.Results.Run.CommandLine, phrases["cite.command"]),
                new TextBlock(phrases["cite.reproduce"]),
                new TextBlock(phrases["cite.manifest"]),
                new PreformattedBlock(Manifest(context), phrases["cite.manifest.label"]),
            ]);
    }

    /// <summary>The citation.</summary>
    public static string Citation(ReportContext context)
    {
        var run = context.Results.Run;
        return context.Phrases.Say(
            "cite.text",
            ("version", run.Version),
            ("commit", run.Commit ?? context.Phrases["cite.commit.unknown"]),
            ("name", run.Name),
            ("replicates", FigureText.Whole(run.Replicates)),
            ("seed", run.Seed.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Manifest(ReportContext context)
    {
        var run = context.Results.Run;
        var text = new StringBuilder();
        void Line(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        Line("name", run.Name);
        Line("command", run.Command);
        Line("settings", run.Settings.IsEmpty ? context.Phrases["cite.none"] : string.Join("; ", run.Settings));
        Line("version", run.Version);
        Line("commit", run.Commit ?? context.Phrases["cite.commit.unknown"]);
        Line("seed", run.Seed.ToString(CultureInfo.InvariantCulture));
        Line("replicates", run.Replicates.ToString(CultureInfo.InvariantCulture));
        Line("sample share", run.SampleShare.ToString(CultureInfo.InvariantCulture));
        Line("period", $"{FigureText.Date(run.From)} .. {FigureText.Date(run.Until.AddDays(-1))}");
        foreach (var (position, scenario) in context.Scenarios.Index())
        {
            Line($"scenario {ReportContext.Letter(position)}", scenario.Stored.Name);
            Line("  file", scenario.Stored.File);
            Line("  content hash", scenario.Stored.ContentHash);
            Line("  state hash", scenario.Stored.StateHash);
        }

        return text.ToString().TrimEnd('\n');
    }
}
