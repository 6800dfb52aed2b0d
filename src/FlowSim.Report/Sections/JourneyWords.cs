using FlowSim.Report.Words;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>What happens to a party, in the words of a caseworker.</summary>
/// <param name="phrases">The language.</param>
/// <param name="place">Gives the name of a place.</param>
internal sealed class JourneyWords(Phrases phrases, Func<string, string> place)
{
    private const string OwnWay = "travel";
    private readonly StepWords _words = new(phrases, place);

    /// <summary>
    /// The steps of a journey in words. Steps for counting only are omitted, and consecutive legs on which nothing else
    /// happens are described in one step.
    /// </summary>
    public IEnumerable<(StoredStep Step, string Text)> Of(StoredJourney journey)
    {
        var partySize = journey.People;
        var legs = new List<StoredStep>();
        foreach (var step in journey.Steps.Where(step => step.IsLeg || StepWords.IsDescribed(step.TalliedEvent!)))
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

            yield return (step, step.IsLeg ? Leg(step) : _words.Event(step.TalliedEvent!, step.Amount, partySize));
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
            ("modes", List([.. legs.Select(leg => _words.Mode(leg.Mode!)).Distinct(StringComparer.Ordinal)])),
            ("place", place(legs[^1].To!)),
            ("via", List([.. legs.SkipLast(1).Select(leg => place(leg.To!))])));

    private string List(string[] parts) => parts.Length < 2
        ? string.Concat(parts)
        : phrases.Say("list.two", ("one", string.Join(", ", parts.SkipLast(1))), ("other", parts[^1]));

    private string Leg(StoredStep step) => _words.Leg(step.Purpose!, step.Mode!, step.To!);
}
