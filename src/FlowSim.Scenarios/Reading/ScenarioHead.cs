using FlowSim.Kernel.Time;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>Title, summary and period of a scenario, each from the last file that gives it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Summary">The summary; empty if no file gives one.</param>
/// <param name="Period">The period, or null if none could be read.</param>
/// <param name="PeriodAt">The position of the period.</param>
/// <param name="WarmUpAt">The position of its warm-up; that of the period if it has none.</param>
internal sealed record ScenarioHead(
    string Title, string Summary, SimulationPeriod? Period, SourcePosition PeriodAt, SourcePosition WarmUpAt)
{
    /// <summary>Maximum number of days in a period with its warm-up: ten years including leap days.</summary>
    public const int MaxDays = 3653;

    /// <summary>The keys of a period.</summary>
    public static IReadOnlyList<string> PeriodKeys { get; } = [.. RequiredPeriodKeys, WarmUp.Key];

    /// <summary>The keys that every period has.</summary>
    public static IReadOnlyList<string> RequiredPeriodKeys => ["from", "until"];

    /// <summary>Reads them from files, the base first, and reports problems.</summary>
    public static ScenarioHead Read(IEnumerable<YamlSection> roots, DiagnosticBag bag)
    {
        var head = new ScenarioHead("", "", null, default, default);
        foreach (var root in roots)
        {
            var isBase = !root.Has("extends");
            if (root.TryText("title", required: isBase, out var title))
            {
                head = head with { Title = title };
            }

            if (root.TryText("summary", required: false, out var summary))
            {
                head = head with { Summary = summary };
            }

            if (root.TrySection("period", required: isBase, "a period", out var section))
            {
                head = head with
                {
                    Period = ReadPeriod(section, bag),
                    PeriodAt = section.At,
                    WarmUpAt = section.Has(WarmUp.Key) ? section.AtValue(WarmUp.Key) : section.At,
                };
            }
        }

        return head;
    }

    private static SimulationPeriod? ReadPeriod(YamlSection section, DiagnosticBag bag)
    {
        section.ReportUnknownKeys(PeriodKeys);
        var isGiven = section.TryDate("from", required: true, out var from) & section.TryDate("until", required: true, out var until);
        if (!isGiven)
        {
            return null;
        }

        if (until <= from)
        {
            bag.Add(ScenarioDiagnostics.BadPeriod(section.AtValue("until"), from, until));
            return null;
        }

        if (!WarmUp.TryRead(section, from, bag, out var begins))
        {
            return null;
        }

        var period = new SimulationPeriod(from, until, begins);
        if (period.DayCount > MaxDays)
        {
            var key = period.CountedDays > MaxDays ? "until" : WarmUp.Key;
            bag.Add(ScenarioDiagnostics.PeriodTooLong(section.AtValue(key), period, MaxDays));
        }

        return period;
    }
}
