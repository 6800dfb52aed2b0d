using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>The court of the destination country that hears the people who wait in a city of the transit country.</summary>
/// <param name="PeoplePerMonth">People it can hear in a calendar month; infinite without a limit.</param>
public readonly record struct HearingTerms(double PeoplePerMonth) : ITerms<HearingTerms>
{
    /// <summary>Whether the court can be booked up.</summary>
    public bool IsLimited => !double.IsInfinity(PeoplePerMonth);

    /// <inheritdoc/>
    public static HearingTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity);
}
