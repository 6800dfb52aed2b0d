using FlowSim.Foundation.Time;
using FlowSim.Report.Numbers;
using FlowSim.Report.Words;
using FlowSim.Results;

namespace FlowSim.Report.Sections;

/// <summary>What happens to a party, in the words of a caseworker.</summary>
/// <param name="phrases">The language.</param>
/// <param name="place">Names places.</param>
internal sealed class JourneyWords(Phrases phrases, Func<string, string> place)
{
    private const string DaysSuffix = "_person_ticks";
    private const string DollarsSuffix = "_usd";
    private const string OwnWay = "travel";

    /// <summary>What happens is also told by another step, or serves counting alone.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "penalised_person_ticks", "decision_wait_person_ticks", "victims_of_organised_crime", "victims_of_common_crime",
        "departed_in_need", "protected_in_need", "kidnapped_while_waiting",
    };

    /// <summary>
    /// The steps of a journey in words. Those that only serve counting are left out, and legs on which nothing happens in
    /// between are told at once.
    /// </summary>
    public IEnumerable<(StoredStep Step, string Text)> Of(StoredJourney journey)
    {
        var partySize = journey.People;
        var legs = new List<StoredStep>();
        foreach (var step in journey.Steps.Where(step => step.IsLeg || !Hidden.Contains(step.TalliedEvent!)))
        {
            // Whoever sets out is the whole party; what happens on the way may happen to one of them.
            partySize = step.IsLeg || step.TalliedEvent is "departed" or "new_attempt" ? step.Amount : partySize;
            if (step is { IsLeg: true, Purpose: OwnWay })
            {
                legs.Add(step);
                continue;
            }

            if (legs.Count > 0)
            {
                yield return (legs[0], Legs(legs));
                legs.Clear();
            }

            yield return (step, step.IsLeg ? Leg(step) : TalliedEvent(step.TalliedEvent!, step.Amount, partySize));
        }

        if (legs.Count > 0)
        {
            yield return (legs[0], Legs(legs));
        }
    }

    private string Legs(List<StoredStep> legs) => legs.Count == 1
        ? Leg(legs[0])
        : phrases.Say(
            "journey.legs.travel",
            ("modes", string.Join(", ", legs.Select(leg => Mode(leg.Mode!)).Distinct(StringComparer.Ordinal))),
            ("place", place(legs[^1].To!)),
            ("via", string.Join(", ", legs.SkipLast(1).Select(leg => place(leg.To!)))));

    private string Mode(string mode) => phrases.Or($"mode.{mode}", mode);

    private string Leg(StoredStep step) => step.Purpose switch
    {
        "removal" => phrases.Say("journey.leg.removal", ("place", place(step.To!))),
        "mpp-return" => phrases.Say("journey.leg.mpp-return", ("place", place(step.To!))),
        _ => phrases.Say("journey.leg.travel", ("mode", Mode(step.Mode!)), ("place", place(step.To!))),
    };

    private string TalliedEvent(string name, int amount, int partySize)
    {
        var key = $"journey.{name}";
        if (name.EndsWith(DaysSuffix, StringComparison.Ordinal) && phrases.Has(key))
        {
            return phrases.Say(key, ("days", Days(amount, partySize)));
        }

        if (name.EndsWith(DollarsSuffix, StringComparison.Ordinal) && phrases.Has(key))
        {
            return phrases.Say(key, ("number", FigureText.Whole(amount)));
        }

        if (phrases.Has($"{key}.one"))
        {
            return phrases.Count(key, FigureText.Whole(amount));
        }

        var text = phrases.Or(key, name);
        return amount == partySize || !phrases.Has(key)
            ? text
            : phrases.Say(
                "journey.some", ("what", text.TrimEnd('.')), ("number", FigureText.Whole(amount)), ("all", FigureText.Whole(partySize)));
    }

    private string Days(int personTicks, int partySize)
    {
        var days = personTicks / (Tick.PerDay * Math.Max(1, partySize));
        return days == 0 ? phrases["journey.days.none"] : phrases.Count("journey.days", FigureText.Whole(days));
    }
}
