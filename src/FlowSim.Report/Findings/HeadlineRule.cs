using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Numbers;
using FlowSim.Report.Stored;
using FlowSim.Report.Words;
using FlowSim.Results;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report.Findings;

/// <summary>
/// Chooses the headline by a fixed rule. It is about the most severe harm that is frequent under the base: in the order
/// of fates the first harm (<see cref="FateOrder.Harms"/>) that at least one person in a hundred suffers. It reports
/// how many of the people harmed under the base are protected under the other policy. These people were selected
/// because they were harmed under the base, so any other policy appears to help some of them (regression to the mean).
/// The headline therefore makes this claim only if fewer people in total meet the fate under the other policy; if more
/// people do, or if no difference is clear, it reports that instead. The lead adds what the headline omits, and the
/// opposite transition. Without an interval there is no such claim, and the headline only names what was compared.
/// </summary>
internal static class HeadlineRule
{
    /// <summary>The share of people from which a fate counts as frequent.</summary>
    public const double FrequentFrom = 0.01;

    private const string Less = "less";
    private const string Unclear = "unclear";
    private const string Same = "same";
    private const int ShareDenominator = 1_000;

    /// <summary>
    /// The denominators for shares in a headline: the first that makes the number of people at least two is used.
    /// </summary>
    private static readonly ImmutableArray<int> DenominatorsInUse = [100, 1_000, 10_000];

    /// <summary>
    /// The headline for several comparisons with one base: that of the first, with the others in the lead.
    /// </summary>
    public static Headline Of(ImmutableArray<Comparison> comparisons, Phrases phrases)
    {
        var first = Of(comparisons[0], phrases);
        return first with
        {
            Lead =
            [
                .. first.Lead,
                .. comparisons.Skip(1).Select(comparison => Of(comparison, phrases))
                    .SelectMany(other => other.Lead.Prepend($"{other.Title}.")),
            ],
        };
    }

    /// <summary>The headline for a comparison.</summary>
    public static Headline Of(Comparison comparison, Phrases phrases)
    {
        var fate = MostSevere(harm => comparison.People(harm).Mean, PeopleWhoLeft(comparison));
        if (fate is not { } asked || comparison.Share(asked, Fate.Protected) is not { HasInterval: true } share)
        {
            var (first, second) = (comparison.Base.Stored.Title, comparison.Other.Stored.Title);
            return new(phrases.Say("headline.neutral", ("base", first), ("other", second)), []);
        }

        var (difference, twins) = (comparison.Difference(asked), TwinSentence(comparison, asked, share, phrases));
        string[] rest =
        [
            .. Protected(comparison, phrases),
            .. comparison.Share(Fate.Protected, asked).HasInterval ? [WayBack(comparison, asked, phrases)] : Array.Empty<string>(),
        ];
        return DirectionOf(difference) == Less
            ? new(twins, [Net("lead", comparison, asked, difference, phrases), .. rest])
            : new(Net("headline", comparison, asked, difference, phrases), [twins + ".", .. rest]);
    }

    /// <summary>The headline for a single scenario.</summary>
    public static Headline Of(ScenarioFigures scenario, Phrases phrases)
    {
        var fates = FateFigures.Of(scenario);
        var title = scenario.Stored.Title;
        var fate = MostSevere(harm => fates.Share(harm).Mean, 1);
        if (fate is not { } asked || fates.Share(asked) is not { HasInterval: true } share)
        {
            return new(phrases.Say("headline.neutral.single", ("scenario", title)), []);
        }

        var shown = Described(share, out var people);
        var place = Rounding.PlaceOf(shown, digits: 1);
        var number = FigureText.Of(shown.Mean, place);
        return new(
            phrases.Say(
                "headline.single",
                ("number", number),
                ("people", FigureText.Whole(people)),
                ("become", phrases[$"{Become(asked)}.{Phrases.FormFor(number)}"]),
                ("scenario", title),
                ("low", FigureText.Of(shown.Low, place)),
                ("high", FigureText.Of(shown.High, place))),
            [ShareSentence(fates, Fate.Protected, phrases)]);
    }

    /// <summary>
    /// A share of people in words, always with the same denominator so that shares can be compared: "113 of 1,000
    /// people (95 % interval 105 to 121)".
    /// </summary>
    public static string OfPeople(Estimate share, Phrases phrases)
    {
        if (double.IsNaN(share.Mean))
        {
            return phrases["value.none"];
        }

        var shown = Scaled.By(share, ShareDenominator);
        var place = Rounding.PlaceOf(shown);
        var (number, all) = (FigureText.Of(shown.Mean, place), FigureText.Whole(ShareDenominator));
        return shown.HasInterval
            ? phrases.Say(
                "share.people",
                ("number", number),
                ("people", all),
                ("low", FigureText.Of(shown.Low, place)),
                ("high", FigureText.Of(shown.High, place)))
            : phrases.Say("share.people.nointerval", ("number", number), ("people", all));
    }

    private static string ShareSentence(FateFigures fates, Fate fate, Phrases phrases) => phrases.Say(
        "lead.single", ("become", phrases[$"{Become(fate)}.other"]), ("share", OfPeople(fates.Share(fate), phrases)));

    /// <summary>The key of the phrase for people who come to have a fate.</summary>
    private static string Become(Fate fate) => $"fate.{FateNames.Of(fate)}.become";

    /// <summary>Of the people with a fate under the base, how many are protected under the other policy.</summary>
    private static string TwinSentence(Comparison comparison, Fate fate, Estimate share, Phrases phrases)
    {
        var shown = Described(share, out var people);
        var place = Rounding.PlaceOf(shown, digits: 1);
        return phrases.Count(
            "headline.twins",
            FigureText.Of(shown.Mean, place),
            ("people", FigureText.Whole(people)),
            ("fate", phrases[$"fate.{FateNames.Of(fate)}.people"]),
            ("base", comparison.Base.Stored.Title),
            ("other", comparison.Other.Stored.Title),
            ("low", FigureText.Of(shown.Low, place)),
            ("high", FigureText.Of(shown.High, place)));
    }

    /// <summary>
    /// The total number of people who meet a fate under each policy, which a share of the base's people does not show.
    /// </summary>
    private static string Net(string where, Comparison comparison, Fate fate, Estimate difference, Phrases phrases)
    {
        var (place, direction) = (Rounding.PlaceOf(difference), DirectionOf(difference));
        Func<double, int, string> text = direction == Unclear ? FigureText.Signed : FigureText.Unsigned;
        var (low, high) = direction == Less ? (difference.High, difference.Low) : (difference.Low, difference.High);
        List<(string Place, string Text)> said =
            [("fate", phrases[$"fate.{FateNames.Of(fate)}.people"]), ("other", comparison.Other.Stored.Title)];
        if (direction != Same)
        {
            said.AddRange([("number", text(difference.Mean, place)), ("low", text(low, place)), ("high", text(high, place))]);
        }

        if (where == "headline")
        {
            said.Add(("base", comparison.Base.Stored.Title));
        }

        return phrases.Say($"{where}.net.{direction}", CollectionsMarshal.AsSpan(said));
    }

    /// <summary>
    /// All people given protection under each policy, whatever else happened to them. The sentence is the same as in
    /// the key findings, because a fate counts only people without a fate earlier in the order.
    /// </summary>
    private static IEnumerable<string> Protected(Comparison comparison, Phrases phrases)
    {
        string Quoted(string title) => phrases.Say("quote", ("text", title));
        return comparison.Find(ReportedOutcomes.Protected) is { Difference.HasInterval: true } finding
            ? [new OutcomeWords(phrases).Sentence(finding, Quoted(comparison.Base.Stored.Title), Quoted(comparison.Other.Stored.Title))]
            : [];
    }

    private static string DirectionOf(Estimate difference) => difference switch
    {
        { RangeLow: 0, RangeHigh: 0 } => Same,
        { IntervalIncludesZero: true } => Unclear,
        { Low: > 0 } => "more",
        _ => Less,
    };

    private static string WayBack(Comparison comparison, Fate fate, Phrases phrases) => phrases.Say(
        "lead.back",
        ("protected", phrases[$"fate.{FateNames.Of(Fate.Protected)}.people"]),
        ("base", comparison.Base.Stored.Title),
        ("share", OfPeople(comparison.Share(Fate.Protected, fate), phrases)),
        ("become", phrases[$"{Become(fate)}.other"]),
        ("other", comparison.Other.Stored.Title));

    private static double PeopleWhoLeft(Comparison comparison) =>
        FateOrder.All.Where(fate => fate != Fate.StayedHome).Sum(fate => comparison.People(fate).Mean);

    private static Fate? MostSevere(Func<Fate, double> people, double all) =>
        FateOrder.Harms.Where(fate => all > 0 && people(fate) / all >= FrequentFrom).Select(fate => (Fate?)fate).FirstOrDefault();

    private static Estimate Described(Estimate share, out int people)
    {
        var otherwise = share.Mean == 0 ? DenominatorsInUse[0] : DenominatorsInUse[^1];
        people = DenominatorsInUse.FirstOrDefault(count => share.Mean * count >= 2, otherwise);
        return Scaled.By(share, people);
    }
}
