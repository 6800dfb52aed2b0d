using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Crime;

/// <summary>Every hazard of travel, apart from being stopped.</summary>
public static class HazardCatalog
{
    /// <summary>
    /// The hazards with the numbers of a run. Their order is that in which a random draw selects one of them, and that of their
    /// outcomes in reports.
    /// </summary>
    /// <param name="parameters">The run's rates and amounts.</param>
    public static ImmutableArray<Hazard> Of(HazardParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return
        [
            new()
            {
                Counted = TalliedEvent.Robbed,
                OutcomeId = "robbed",
                Cause = HazardCause.AnyCriminals,
                RatePerDay = parameters.RobberyRate,
                TakenShare = parameters.RobbedShare,
            },
            new()
            {
                Counted = TalliedEvent.Extorted,
                OutcomeId = "extorted",
                Cause = HazardCause.OrganisedCrime,
                RatePerDay = parameters.ExtortionRate,
                TakenUsdPerPerson = parameters.ExtortionUsd,
            },
            new()
            {
                Counted = TalliedEvent.Kidnapped,
                Cause = HazardCause.OrganisedCrime,
                RatePerDay = parameters.KidnappingRate,
                Then = AfterHazard.IsKidnapped,
            },
            new()
            {
                Counted = TalliedEvent.SexuallyAssaulted,
                OutcomeId = "sexually_assaulted",
                Cause = HazardCause.AnyCriminals,
                RatePerDay = parameters.SexualViolenceRate,
                HasOneVictim = true,
            },
            new()
            {
                Counted = TalliedEvent.DiedOnTheWay,
                Cause = HazardCause.Accident,
                RatePerDay = parameters.DeathRate,
                HasOneVictim = true,
                Then = AfterHazard.LosesPerson,
            },
        ];
    }
}
