using FlowSim.Kernel.Time;
using FlowSim.Model.Controls;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Services;

/// <summary>
/// A service of which so little is left in a sample that people wait for it, meet it, or find it free, by chance: less than one officer,
/// or less than one person a day. What depends on it can differ from a run with everybody by more than the interval says.
/// </summary>
/// <param name="Service">What it is: "control", "asylum office", "asylum desk", "humanitarian cards", "port list" or "hearings".</param>
/// <param name="Place">Code of the place.</param>
/// <param name="Left">Officers, or people a day, that are left in the sample.</param>
/// <param name="Unit">Of what.</param>
public sealed record SmallCapacity(string Service, string Place, double Left, string Unit)
{
    private const double Enough = 1;

    /// <summary>The small services of a scenario in a sample, by service and then place; none if everybody is simulated.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sampleShare">The share of people simulated.</param>
    public static IReadOnlyList<SmallCapacity> Of(Scenario scenario, double sampleShare)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (sampleShare >= 1)
        {
            return [];
        }

        var ever = new PolicyTimeline(scenario.Network, scenario.Parameters, scenario.Policy, scenario.Period.Begins).AllAtOnce();
        var perDeskOfficer = scenario.Parameters.Asylum.RegistrationsPerDeskOfficerDay;
        var inspections = scenario.Parameters.Forces
            .Select(force => EncounterRule.InspectionsPerOfficerDay(force.Skill, 1, scenario.Parameters.Encounters))
            .ToArray();
        return
        [
            .. At("control", "inspections a day", place => inspections.Index()
                .Sum(force => force.Item * ever.Controls[place, new Force(force.Index)].Officers)),
            .. At("asylum office", "officers", place => ever.Offices[place].Officers + ever.Offices[place].SecondedOfficers),
            .. At("asylum desk", "people a day", place => ever.Desks[place].Officers * perDeskOfficer),
            .. At("humanitarian cards", "people a day", place => ever.Cards[place].PeoplePerDay),
            .. At("port list", "people a day", place => ever.Metering[place].PeoplePerDay),
            .. At("hearings", "people a day", place => ever.Hearings[place].PeoplePerMonth / MeanYear.DaysPerMonth),
        ];

        IEnumerable<SmallCapacity> At(string service, string unit, Func<int, double> capacity) =>
            from place in scenario.Network.Places
            let left = capacity(place.Id.Index) * sampleShare
            where left is > 0 and < Enough
            select new SmallCapacity(service, place.Code, left, unit);
    }
}
