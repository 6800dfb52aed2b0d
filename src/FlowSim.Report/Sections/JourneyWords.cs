using FlowSim.Kernel.Time;
using FlowSim.Report.Numbers;
using FlowSim.Report.Words;
using FlowSim.Results;

namespace FlowSim.Report.Sections;

/// <summary>What happens to a party, in the words of a caseworker.</summary>
/// <param name="phrases">The language.</param>
/// <param name="place">Gives the name of a place.</param>
internal sealed class JourneyWords(Phrases phrases, Func<string, string> place)
{
    private const string DaysSuffix = "_person_ticks";
    private const string DollarsSuffix = "_usd";
    private const string OwnWay = "travel";

    /// <summary>Events that another step also describes, or that are for counting only.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "penalised_person_ticks", "decision_wait_person_ticks", "victims_of_organised_crime", "victims_of_common_crime",
        "departed_in_need", "protected_in_need", "kidnapped_while_waiting",
    };

    /// <summary>
    /// The steps of a journey in words. Steps for counting only are omitted, and consecutive legs on which nothing else
    /// happens are described in one step.
    /// </summary>
    public IEnumerable<(StoredStep Step, string Text)> Of(StoredJourney journey)
    {
        var partySize = journey.People;
        var legs = new List<StoredStep>();
        foreach (var step in journey.Steps.Where(step => step.IsLeg || !Hidden.Contains(step.TalliedEvent!)))
        {
            // The whole party sets out; what happens on the journey may happen to one member only.
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
        "return-to-wait" => phrases.Say("journey.leg.return-to-wait", ("place", place(step.To!))),
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
