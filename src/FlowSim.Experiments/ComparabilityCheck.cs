using FlowSim.Model;
using FlowSim.Model.Departure;

namespace FlowSim.Experiments;

/// <summary>
/// Checks whether two scenarios can be compared person by person. This requires that the same people set out in both,
/// with common random numbers. Draws are keyed by the index of the place, so the places must be the same too.
/// </summary>
public static class ComparabilityCheck
{
    private const string PeopleGroup = "people.";

    /// <summary>
    /// The reasons why two scenarios do not have the same people and draws, one sentence each; empty if they do.
    /// </summary>
    public static IReadOnlyList<string> Problems(ScenarioInput @base, ScenarioInput other)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(other);
        var problems = new List<string>();
        AddUnless(@base.Scenario.Period == other.Scenario.Period, "dates");
        AddUnless(DeparturesOf(@base.Scenario).SequenceEqual(DeparturesOf(other.Scenario)), "departures");
        AddUnless(
            @base.Scenario.Parameters.People == other.Scenario.Parameters.People
                && UncertainPeopleOf(@base.Scenario).SequenceEqual(UncertainPeopleOf(other.Scenario)),
            "parameters of 'people'");
        if (!CodesOf(@base.Scenario).SequenceEqual(CodesOf(other.Scenario)))
        {
            problems.Add(
                $"{other.File}: its places are not those of {@base.File} in the same order; "
                    + "random draws depend on a place's position, so only scenarios with the same places in the "
                    + "same order can be compared.");
        }

        return problems;

        void AddUnless(bool same, string what)
        {
            if (!same)
            {
                problems.Add(
                    $"{other.File}: its {what} differ from those of {@base.File}; "
                        + "only scenarios with the same people can be compared.");
            }
        }
    }

    private static IEnumerable<(DepartureCohort, string)> DeparturesOf(Scenario scenario) =>
        scenario.Departures.Select(cohort => (cohort with { Origin = default }, scenario.Network[cohort.Origin].Code));

    private static IEnumerable<string> CodesOf(Scenario scenario) => scenario.Network.Places.Select(place => place.Code);

    private static IEnumerable<object> UncertainPeopleOf(Scenario scenario) =>
        scenario.Uncertain.Where(uncertain => uncertain.Path.StartsWith(PeopleGroup, StringComparison.Ordinal));
}
