using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Report.Words;
using FlowSim.Results.Sweeps;
using FlowSim.Words;

namespace FlowSim.Report.Sweeps;

/// <summary>The data that all sections of a sweep's page use.</summary>
internal sealed class SweepContext
{
    /// <summary>Prepares the data for the report on a sweep in a language.</summary>
    public SweepContext(SweepFigures figures, SweepFindings findings, TextLanguage language)
    {
        Figures = figures;
        Findings = findings;
        Phrases = Phrases.Of(language, figures.Definition.Scenarios[0].Words.In(LanguageCodes.Of(language)));
        Outcomes = new OutcomeWords(Phrases);
        Comparisons = [.. Enumerable.Range(1, figures.Outcomes.Length - 1).Select(position => SweptComparison.Of(figures, position))];
    }

    /// <summary>The content of the store.</summary>
    public SweepFigures Figures { get; }

    /// <summary>The results of the analyses.</summary>
    public SweepFindings Findings { get; }

    /// <summary>The language.</summary>
    public Phrases Phrases { get; }

    /// <summary>Outcomes in words.</summary>
    public OutcomeWords Outcomes { get; }

    /// <summary>Each policy other than the base, compared with it.</summary>
    public ImmutableArray<SweptComparison> Comparisons { get; }

    /// <summary>The definition of the sweep.</summary>
    public SweepDefinition Definition => Figures.Definition;

    /// <summary>The source of a figure's numbers.</summary>
    public string SourceLine() => Phrases.Say(
        "sweep.source",
        ("version", Definition.Version),
        ("name", Definition.Name),
        ("points", FigureText.Whole(Definition.PointCount)),
        ("replicates", FigureText.Whole(Figures.Replicates)));

    /// <summary>The verdict on an outcome, for display.</summary>
    public VerdictMark Mark(SweptOutcome outcome) => new(outcome.Verdict, VerdictOf(outcome));

    /// <summary>A verdict in words.</summary>
    public string VerdictOf(SweptOutcome outcome) => outcome switch
    {
        { Difference.IsNone: true } => Phrases["sweep.verdict.same"],
        { Difference.Sign: 0 } => Phrases["sweep.verdict.unclear"],
        _ => Phrases[$"sweep.verdict.{VerdictRule.NameOf(outcome.Verdict)}.{(outcome.Difference.Sign > 0 ? "more" : "less")}"],
    };

    /// <summary>How an outcome differs over the points, in a sentence.</summary>
    public string Sentence(SweptComparison comparison, SweptOutcome outcome)
    {
        var difference = outcome.Difference;
        var scale = OutcomeWords.UnitOf(outcome.Id) == OutcomeUnit.Share ? 100 : 1;
        var spread = scale * (difference.Highest - difference.Lowest);
        var place = spread > 0 ? Rounding.PlaceOf(spread, digits: 2) : Rounding.PlaceOf(scale * difference.Mean, digits: 3);
        string Text(double value) => FigureText.Signed(value * scale, place);
        return Phrases.Say(
            "sweep.finding",
            ("name", Outcomes.Name(outcome.Id)),
            ("base", ReportContext.Letter(0)),
            ("other", ReportContext.Letter(comparison.Position)),
            ("lower", FigureText.Whole(difference.LowerCount)),
            ("higher", FigureText.Whole(difference.HigherCount)),
            ("points", FigureText.Whole(difference.Points)),
            ("mean", Outcomes.DifferenceAmount(outcome.Id, Text(difference.Mean))),
            ("lowest", Text(difference.Lowest)),
            ("highest", Text(difference.Highest)));
    }
}
