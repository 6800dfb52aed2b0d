using FlowSim.Model.Outcomes;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Results.Estimates;
using FlowSim.Words;

namespace FlowSim.Report.Words;

/// <summary>Outcomes in words: their names, their numbers with units and intervals, and what a comparison found.</summary>
/// <param name="phrases">The language.</param>
internal sealed class OutcomeWords(Phrases phrases)
{
    /// <summary>The short name of an outcome; its id if this program does not know it.</summary>
    public string Name(string id) => phrases.Or($"outcome.{id}.name", id);

    /// <summary>What an outcome counts; empty if this program does not know it.</summary>
    public string Meaning(string id) => phrases.Or($"outcome.{id}.meaning", "");

    /// <summary>The unit of an outcome's values.</summary>
    public string Unit(string id) => phrases[$"unit.{KeyOf(UnitOf(id))}"];

    /// <summary>The unit of an outcome's stored values, in which shares are not in per cent.</summary>
    public string StoredUnit(string id) =>
        UnitOf(id) == OutcomeUnit.Share ? phrases["unit.fraction"] : Unit(id);

    /// <summary>The group of an outcome, or that this program does not know it.</summary>
    public string Group(string id) =>
        phrases[$"group.{ReportedOutcomes.Find(id)?.Group.ToString().ToLowerInvariant() ?? "unknown"}"];

    /// <summary>An estimate of an outcome in the unit in which it is shown: shares in per cent.</summary>
    public static Estimate Described(string id, Estimate estimate) => UnitOf(id) == OutcomeUnit.Share ? Scaled.By(estimate, 100) : estimate;

    /// <summary>A mean, rounded as its interval allows, with its unit.</summary>
    public string Value(string id, Estimate estimate)
    {
        var shown = Described(id, estimate);
        return double.IsNaN(shown.Mean) ? phrases["value.none"] : Amount(id, FigureText.Mean(shown));
    }

    /// <summary>
    /// The mean under one of two policies, without its unit. It is rounded like the difference, which pairing makes
    /// more precise than either mean: coarser values would hide the difference.
    /// </summary>
    public string Paired(string id, Estimate estimate, Estimate difference)
    {
        var shown = Described(id, estimate);
        if (double.IsNaN(shown.Mean))
        {
            return phrases["value.none"];
        }

        var place = Rounding.PlaceOf(shown);
        return FigureText.Of(shown.Mean, IsSame(difference) ? place : Math.Max(place, Rounding.PlaceOf(Described(id, difference))));
    }

    /// <summary>A number of people with its interval.</summary>
    public string People(Estimate estimate)
    {
        var place = Rounding.PlaceOf(estimate);
        var mean = FigureText.Of(estimate.Mean, place);
        return estimate.HasInterval
            ? phrases.Say(
                "people", ("number", mean), ("low", FigureText.Of(estimate.Low, place)), ("high", FigureText.Of(estimate.High, place)))
            : phrases.Say("people.nointerval", ("number", mean));
    }

    /// <summary>The interval of a mean, rounded like the mean.</summary>
    public string Interval(string id, Estimate estimate)
    {
        var shown = Described(id, estimate);
        return Span(shown, FigureText.Of, shown.Low, shown.High);
    }

    /// <summary>A difference with its sign.</summary>
    public string Difference(string id, Estimate difference)
    {
        var shown = Described(id, difference);
        return double.IsNaN(shown.Mean) ? phrases["value.none"] : FigureText.Signed(shown.Mean, Rounding.PlaceOf(shown));
    }

    /// <summary>The interval of a difference.</summary>
    public string DifferenceInterval(string id, Estimate difference)
    {
        var shown = Described(id, difference);
        return Span(shown, FigureText.Signed, shown.Low, shown.High);
    }

    /// <summary>The range of a difference over the replicates.</summary>
    public string DifferenceRange(string id, Estimate difference)
    {
        var shown = Described(id, difference);
        return Span(shown, FigureText.Signed, shown.RangeLow, shown.RangeHigh);
    }

    /// <summary>A verdict in words.</summary>
    public string VerdictOf(OutcomeFinding finding)
    {
        var difference = finding.Difference;
        if (!difference.HasInterval)
        {
            return phrases[double.IsNaN(difference.Mean) ? "verdict.novalue" : "verdict.nointerval"];
        }

        return finding.Verdict switch
        {
            Verdict.Unclear => phrases[IsSame(difference) ? "verdict.same" : "verdict.unclear"],
            Verdict.Neutral => phrases[difference.Low > 0 ? "verdict.neutral.more" : "verdict.neutral.less"],
            Verdict.Better => phrases[difference.Low > 0 ? "verdict.better.more" : "verdict.better.less"],
            _ => phrases[difference.Low > 0 ? "verdict.worse.more" : "verdict.worse.less"],
        };
    }

    /// <summary>What a comparison found for an outcome, as a sentence with its interval.</summary>
    public string Sentence(OutcomeFinding finding, string here, string there)
    {
        var (id, difference) = (finding.Id, Described(finding.Id, finding.Difference));
        var name = Name(id);
        if (double.IsNaN(difference.Mean))
        {
            return phrases.Say("finding.novalue", ("name", name));
        }

        var baseValue = Amount(id, Paired(id, finding.Base, finding.Difference));
        var otherValue = Amount(id, Paired(id, finding.Other, finding.Difference));
        if (!difference.HasInterval)
        {
            return phrases.Say(
                "finding.nointerval",
                ("name", name),
                ("base", here),
                ("other", there),
                ("baseValue", baseValue),
                ("otherValue", otherValue));
        }

        if (IsSame(difference))
        {
            return phrases.Say("finding.same", ("name", name), ("base", here), ("other", there), ("value", baseValue));
        }

        if (difference.IntervalIncludesZero)
        {
            return UnclearSentence(id, difference, here, there);
        }

        var place = Rounding.PlaceOf(difference);
        var isMore = difference.Low > 0;
        return phrases.Say(
            $"finding.{(isMore ? "more" : "less")}.{(IsCount(id) ? "count" : "level")}",
            ("name", name),
            ("base", here),
            ("other", there),
            ("amount", DifferenceAmount(id, FigureText.Unsigned(difference.Mean, place))),
            ("low", FigureText.Unsigned(isMore ? difference.Low : difference.High, place)),
            ("high", FigureText.Unsigned(isMore ? difference.High : difference.Low, place)),
            ("baseValue", baseValue),
            ("otherValue", otherValue));
    }

    /// <summary>The value of an outcome under one policy, as a sentence with its interval.</summary>
    public string Sentence(string id, Estimate estimate)
    {
        var name = Name(id);
        if (double.IsNaN(estimate.Mean))
        {
            return phrases.Say("finding.novalue", ("name", name));
        }

        var value = Value(id, estimate);
        return estimate.HasInterval
            ? phrases.Say("finding.value", ("name", name), ("value", value), ("interval", Interval(id, estimate)))
            : phrases.Say("finding.value.nointerval", ("name", name), ("value", value));
    }

    /// <summary>A formatted difference with its unit: percentage points for shares.</summary>
    public string DifferenceAmount(string id, string number) => UnitOf(id) == OutcomeUnit.Share
        ? phrases.Say("amount.points", ("number", number))
        : Amount(id, number);

    /// <summary>The unit of an outcome; null if this program does not know it.</summary>
    public static OutcomeUnit? UnitOf(string id) => ReportedOutcomes.Find(id)?.Unit;

    private string UnclearSentence(string id, Estimate difference, string here, string there)
    {
        var place = Rounding.PlaceOf(difference);
        return phrases.Say(
            "finding.unclear",
            ("name", Name(id)),
            ("base", here),
            ("other", there),
            ("difference", DifferenceAmount(id, FigureText.Signed(difference.Mean, place))),
            ("low", FigureText.Signed(difference.Low, place)),
            ("high", FigureText.Signed(difference.High, place)));
    }

    private static bool IsSame(Estimate difference) => difference is { RangeLow: 0, RangeHigh: 0 };

    private static bool IsCount(string id) => UnitOf(id) is OutcomeUnit.People or OutcomeUnit.PersonDays;

    private static string KeyOf(OutcomeUnit? unit) => unit?.ToString().ToLowerInvariant() ?? "unknown";

    private string Amount(string id, string number) => phrases.Say($"amount.{KeyOf(UnitOf(id))}", ("number", number));

    private string Span(Estimate shown, Func<double, int, string> text, double low, double high)
    {
        if (!shown.HasInterval)
        {
            return phrases["value.none"];
        }

        var place = Rounding.PlaceOf(shown);
        return phrases.Say("span", ("low", text(low, place)), ("high", text(high, place)));
    }
}
