using System.Globalization;
using System.Text;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Results.Tables;

namespace FlowSim.Report.Sweeps;

/// <summary>How to cite a sweep and how to reproduce its results.</summary>
internal static class SweepCiteSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context)
    {
        var phrases = context.Phrases;
        return new(
            "cite",
            phrases["cite.title"],
            [
                new TextBlock(Citation(context)),
                new TextBlock(phrases["sweep.cite.rerun"]),
                new PreformattedBlock($"flowsim sweep {context.Definition.Name}.yaml", phrases["cite.command"]),
                new TextBlock(phrases["cite.manifest"]),
                new PreformattedBlock(Manifest(context), phrases["cite.manifest.label"]),
            ]);
    }

    /// <summary>The citation.</summary>
    public static string Citation(SweepContext context)
    {
        var definition = context.Definition;
        return context.Phrases.Say(
            "sweep.cite.text",
            ("version", definition.Version),
            ("commit", definition.Commit ?? context.Phrases["cite.commit.unknown"]),
            ("name", definition.Name),
            ("points", FigureText.Whole(definition.PointCount)),
            ("replicates", FigureText.Whole(context.Figures.Replicates)),
            ("seed", definition.Seed.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Manifest(SweepContext context)
    {
        var definition = context.Definition;
        var text = new StringBuilder();
        void Line(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        Line("name", definition.Name);
        Line("definition", HexText.Of(definition.Hash));
        Line("version", definition.Version);
        Line("build", definition.Build);
        Line("commit", definition.Commit ?? context.Phrases["cite.commit.unknown"]);
        Line("seed", definition.Seed.ToString(CultureInfo.InvariantCulture));
        Line("sample share", definition.SampleShare.ToString(CultureInfo.InvariantCulture));
        Line("design", $"{definition.Design.Kind}, size {definition.Design.Size}, seed {definition.Design.Seed}");
        Line("points", definition.PointCount.ToString(CultureInfo.InvariantCulture));
        Line("replicates", definition.Replicates.ToString(CultureInfo.InvariantCulture));
        foreach (var (position, scenario) in definition.Scenarios.Index())
        {
            Line($"scenario {ReportContext.Letter(position)}", scenario.Name);
            Line("  file", scenario.File);
            Line("  hash", HexText.Of(scenario.Hash));
        }

        return text.ToString().TrimEnd('\n');
    }
}
