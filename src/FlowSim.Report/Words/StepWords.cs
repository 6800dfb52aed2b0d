using FlowSim.Kernel.Time;
using FlowSim.Report.Numbers;
using FlowSim.Words;

namespace FlowSim.Report.Words;

/// <summary>One step of a party's journey in the words of a caseworker, on the page and in the terminal.</summary>
/// <param name="phrases">The language.</param>
/// <param name="place">Gives the name of a place by its code.</param>
public sealed class StepWords(Phrases phrases, Func<string, string> place)
{
    private const string DaysSuffix = "_person_ticks";
    private const string DollarsSuffix = "_usd";

    /// <summary>Events that another step also describes, or that are for counting only.</summary>
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "penalised_person_ticks", "decision_wait_person_ticks", "admission_wait_person_ticks",
        "victims_of_organised_crime", "victims_of_common_crime",
        "departed_in_need", "protected_in_need", "kidnapped_while_waiting",
        "first_refouled", "first_expelled", "returned_to_wait_in_need", "gave_up_under_duress",
        "gave_up_under_transit_duress", "gave_up_under_destination_duress", "apprehended_while_waiting",
        "first_transferred", "went_home_in_need_after_transfer", "released_unbarred",
    };

    /// <summary>Whether an event has words of its own; the others are for counting only.</summary>
    /// <param name="name">The event's name in stores.</param>
    public static bool IsDescribed(string name) => !Hidden.Contains(name);

    /// <summary>A mode of travel, such as "by road".</summary>
    public string Mode(string mode) => phrases.Or($"mode.{mode}", mode);

    /// <summary>Setting out on a leg.</summary>
    /// <param name="purpose">Who uses the leg, as in stores.</param>
    /// <param name="mode">How it is travelled, as in stores.</param>
    /// <param name="to">The code of the place where it ends.</param>
    public string Leg(string purpose, string mode, string to) => purpose switch
    {
        "removal" => phrases.Say("journey.leg.removal", ("place", place(to))),
        "return-to-wait" => phrases.Say("journey.leg.return-to-wait", ("place", place(to))),
        _ => phrases.Say("journey.leg.travel", ("mode", Mode(mode)), ("place", place(to))),
    };

    /// <summary>Something that happened to a party; its name in stores if this program does not know it.</summary>
    /// <param name="name">The event's name in stores.</param>
    /// <param name="amount">The number of people it happened to, or what it counts.</param>
    /// <param name="partySize">People in the party at the time.</param>
    public string Event(string name, int amount, int partySize)
    {
        ArgumentNullException.ThrowIfNull(name);
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
