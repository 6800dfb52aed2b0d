using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Departure;

/// <summary>The resettlement programme in force: how many people, after what wait, and for whom.</summary>
/// <param name="PlacesPerYear">People who can be resettled in a year.</param>
/// <param name="WaitMonths">Months between selection and departure.</param>
/// <param name="Origins">Where people can apply.</param>
/// <param name="Admitted">The kinds and nationality groups that can apply.</param>
public readonly record struct ResettlementTerms(
    double PlacesPerYear, double WaitMonths, ImmutableArray<PlaceId> Origins, PartyCells Admitted)
    : ITerms<ResettlementTerms>
{
    /// <summary>Whether a party can apply.</summary>
    /// <param name="place">The index of its home place.</param>
    /// <param name="travellers">Its class.</param>
    public bool IsOpenTo(int place, TravellerClass travellers) =>
        PlacesPerYear > 0 && Admitted.Contains(travellers.Cell) && Origins.Contains(new PlaceId(place));

    /// <inheritdoc/>
    public static ResettlementTerms Unset(ModelParameters parameters) => new(0, 0, [], default);
}
