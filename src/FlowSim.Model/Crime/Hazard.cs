using FlowSim.Model.Outcomes;

namespace FlowSim.Model.Crime;

/// <summary>
/// A kind of crime or accident that can strike a party on a leg: how often, on what that depends, what it does to the party,
/// and where it is counted. Its numbers are those of a run.
/// </summary>
public sealed record Hazard
{
    /// <summary>What is counted for its victims.</summary>
    public required TalliedEvent Counted { get; init; }

    /// <summary>
    /// The permanent id of an outcome that counts this hazard and nothing else; null where <see cref="OutcomeCatalog"/> itself
    /// lists the outcome that counts it.
    /// </summary>
    public string? OutcomeId { get; init; }

    /// <summary>Who or what it comes from, and so on what its rate on a leg depends.</summary>
    public required HazardCause Cause { get; init; }

    /// <summary>
    /// How often it strikes a party, per day on a leg that is not remote, without a smuggler or a caravan; 0 or more.
    /// </summary>
    public required double RatePerDay { get; init; }

    /// <summary>Whether its victim is one person of the party; otherwise everybody in it is.</summary>
    public bool HasOneVictim { get; init; }

    /// <summary>The share of the party's money that it takes, 0 to 1.</summary>
    public double TakenShare { get; init; }

    /// <summary>What it takes in addition, in US dollars for each person of the party, as far as the money goes.</summary>
    public double TakenUsdPerPerson { get; init; }

    /// <summary>What becomes of the journey.</summary>
    public AfterHazard Then { get; init; } = AfterHazard.GoesOn;

    /// <summary>Whether its victims count among the victims of crime; deaths are counted apart from them.</summary>
    public bool IsCrime => Cause != HazardCause.Accident;
}
