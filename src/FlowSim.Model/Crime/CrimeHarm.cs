using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Crime;

/// <summary>What a crime that is over at once does to the party it strikes.</summary>
/// <param name="Harm">What is counted for its victims.</param>
/// <param name="Victims">Number of people who are its victims.</param>
/// <param name="TakenUsd">The party's money that it takes, in US dollars.</param>
/// <param name="IsByKnownPerpetrator">Whether it is also counted as organised or common crime.</param>
public readonly record struct CrimeHarm(TalliedEvent Harm, int Victims, double TakenUsd, bool IsByKnownPerpetrator);
