using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>
/// The targets of the asylum protocol; for the training reached so far see <see cref="TrainedShares"/>.
/// </summary>
/// <param name="IsInForce">Whether there is a protocol.</param>
/// <param name="Coverage">Share of officials who are trained at the end of the roll-out, 0 to 1.</param>
/// <param name="BuyIn">Share of trained officials who follow the training, 0 to 1.</param>
/// <param name="RampMonths">Months in which the courses would reach the coverage without staff turnover.</param>
/// <param name="InstituteDelayMonths">Months by which the migration institute starts later.</param>
/// <param name="ExpeditedDays">Days from an expedited claim to its decision if an officer is free.</param>
/// <param name="ReferralHours">Hours within which a claim made to a trained official reaches the asylum agency.</param>
/// <param name="ExpeditedKinds">The party kinds whose claims are expedited.</param>
public readonly record struct ProtocolTerms(
    bool IsInForce,
    double Coverage,
    double BuyIn,
    double RampMonths,
    double InstituteDelayMonths,
    double ExpeditedDays,
    double ReferralHours,
    PartyKinds ExpeditedKinds)
    : ITerms<ProtocolTerms>
{
    /// <inheritdoc/>
    public static ProtocolTerms Unset(ModelParameters parameters) => default;
}
