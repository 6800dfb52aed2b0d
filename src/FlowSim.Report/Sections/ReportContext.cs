using System.Collections.Immutable;
using FlowSim.Report.Findings;
using FlowSim.Report.Page;
using FlowSim.Report.Stored;
using FlowSim.Report.Words;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>The data that all sections use.</summary>
internal sealed class ReportContext
{
    private readonly Dictionary<string, string> _placeNames;

    /// <summary>Prepares the data for a report in a language.</summary>
    public ReportContext(StoredResults results, TextLanguage language)
    {
        Results = results;
        Phrases = Phrases.Of(language, results.Words[LanguageCodes.Of(language)]);
        Outcomes = new OutcomeWords(Phrases);
        Comparisons =
        [
            .. Enumerable.Range(1, Math.Max(0, results.Scenarios.Length - 1))
                .Select(position => Comparison.Of(results, position)),
        ];
        _placeNames = results.Places.ToDictionary(place => place.Id, place => place.Name.Split(" (", 2)[0], StringComparer.Ordinal);
    }

    /// <summary>The content of the store.</summary>
    public StoredResults Results { get; }

    /// <summary>The language.</summary>
    public Phrases Phrases { get; }

    /// <summary>Outcomes in words.</summary>
    public OutcomeWords Outcomes { get; }

    /// <summary>Each policy other than the base, compared with it.</summary>
    public ImmutableArray<Comparison> Comparisons { get; }

    /// <summary>Whether there is a base and something to compare with it.</summary>
    public bool IsComparison => !Comparisons.IsEmpty;

    /// <summary>Whether intervals can be computed.</summary>
    public bool HasIntervals => Results.Run.Replicates > 1;

    /// <summary>The scenarios.</summary>
    public ImmutableArray<ScenarioFigures> Scenarios => Results.Scenarios;

    /// <summary>The headline of the page.</summary>
    public Headline Headline => this switch
    {
        { Results.HasResults: false } => new(Phrases["headline.empty"], []),
        { IsComparison: true } => HeadlineRule.Of(Comparisons, Phrases),
        _ => HeadlineRule.Of(Scenarios[0], Phrases),
    };

    /// <summary>The letter that identifies a scenario in sentences and tables.</summary>
    public static string Letter(int position) => position < 26 ? $"{(char)('A' + position)}" : $"S{position + 1}";

    /// <summary>The name of a place without the part in brackets; the id of an unknown place.</summary>
    public string Place(string id) => _placeNames.GetValueOrDefault(id, id);

    /// <summary>What each comparison found for an outcome, in sentences.</summary>
    public string Sentences(string outcome) => IsComparison
        ? string.Join(
            ' ',
            from comparison in Comparisons
            let finding = comparison.Find(outcome)
            where finding is not null
            select Outcomes.Sentence(finding, Letter(0), Letter(comparison.Position)))
        : Outcomes.Sentence(outcome, Results.Estimate(0, outcome));

    /// <summary>The source of a figure's numbers.</summary>
    public string SourceLine() => Phrases.Say(
        "source.line",
        ("version", Results.Run.Version),
        ("name", Results.Run.Name),
        ("replicates", Numbers.FigureText.Whole(Results.Run.Replicates)));

    /// <summary>The verdict on a finding, for display.</summary>
    public VerdictMark Mark(OutcomeFinding finding) => new(finding.Verdict, Outcomes.VerdictOf(finding));

    /// <summary>The columns for a mean and its interval for each scenario.</summary>
    public IEnumerable<ReportColumn> EstimateColumns() => Scenarios.SelectMany((scenario, position) => new ReportColumn[]
    {
        new(Letter(position), $"{scenario.Stored.Name}_mean", ColumnKind.Number),
        new(Phrases.Say("column.interval", ("letter", Letter(position))), $"{scenario.Stored.Name}_interval", ColumnKind.Span),
    });
}
