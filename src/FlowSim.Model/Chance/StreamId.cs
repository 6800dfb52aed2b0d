using System.Diagnostics.CodeAnalysis;

namespace FlowSim.Model.Chance;

/// <summary>
/// The streams of random numbers: draws in different streams are independent. A released number is never changed or reused;
/// 19, 29 and 34 were never released.
/// </summary>
[SuppressMessage("Design", "CA1027", Justification = "These are numbers of streams, and no flags.")]
public enum StreamId : uint
{
    /// <summary>No stream.</summary>
    None = 0,

    /// <summary>Who the members of a party are, and when it leaves.</summary>
    Departure = 1,

    /// <summary>What a party is like: need, smuggler, means, destination, money.</summary>
    Character = 2,

    /// <summary>Which leg a party takes, and what happens on it.</summary>
    Leg = 3,

    /// <summary>How an encounter with officers ends.</summary>
    Encounter = 4,

    /// <summary>Which crime, by whom.</summary>
    Crime = 5,

    /// <summary>How a kidnapping ends.</summary>
    Kidnapping = 6,

    /// <summary>Rights, claim and stay of a detained party.</summary>
    Detention = 7,

    /// <summary>How long a detained claimant holds out.</summary>
    DetainedClaim = 8,

    /// <summary>Whether a party at liberty claims asylum.</summary>
    Claim = 9,

    /// <summary>How long a claimant at liberty holds out.</summary>
    FreeClaim = 10,

    /// <summary>How long an asylum decision takes, and how it falls.</summary>
    Decision = 11,

    /// <summary>What happens to a party on a metering list.</summary>
    PortWait = 12,

    /// <summary>What a party meets at the border of the destination country.</summary>
    BorderContact = 13,

    /// <summary>What happens to a party that waits in the transit country for a hearing in the destination country.</summary>
    HearingWait = 14,

    /// <summary>What happens after a return.</summary>
    Return = 15,

    /// <summary>Who comes first where arrival times are equal.</summary>
    Precedence = 16,

    /// <summary>The value of an uncertain parameter in a replicate.</summary>
    Parameter = 17,

    /// <summary>Which party of a sample is simulated where a share of one is asked for.</summary>
    Sample = 18,

    /// <summary>Joining, leaving and losing a caravan.</summary>
    Caravan = 20,

    /// <summary>Whether a crime is reported.</summary>
    Reporting = 21,

    /// <summary>Who understands the language of the transit country, and who else understands and is understood.</summary>
    Language = 22,

    /// <summary>How long migration officers keep a claim before the asylum agency has it.</summary>
    Referral = 23,

    /// <summary>Whether an applicant leaves the state of its claim, and may.</summary>
    Movement = 24,

    /// <summary>Whether a party is handled by an official trained in the asylum protocol.</summary>
    Protocol = 25,

    /// <summary>Whether a lawyer helps a party.</summary>
    LegalAid = 26,

    /// <summary>What happens to a party taken to a shelter for children.</summary>
    ChildShelter = 27,

    /// <summary>Whether a party keeps to the terms of its release, and how long.</summary>
    Compliance = 28,

    /// <summary>Whether a party applies for a humanitarian card, and how long it stands in line.</summary>
    Card = 30,

    /// <summary>Whether a party rides a free bus.</summary>
    Bus = 31,

    /// <summary>Whether a party applies for resettlement, and waits for it.</summary>
    Resettlement = 32,

    /// <summary>Whether an applicant for asylum is supported, and where it waits.</summary>
    Applicant = 33,

    /// <summary>Whether a party is flown to a third country, and what it does there.</summary>
    Transfer = 35,

    /// <summary>When a party that waits at the border asks the transit country for asylum.</summary>
    WaitingClaim = 36,

    /// <summary>Exemption, place and refusal of a return to wait for a hearing.</summary>
    ReturnToWait = 37,

    /// <summary>Whether a child alone has relatives and is brought to them.</summary>
    Reunification = 38,

    /// <summary>Whether a party is released because officers of the destination country have no room.</summary>
    DestinationProcessing = 39,

    /// <summary>The points of an experiment's design.</summary>
    Design = 40,

    /// <summary>Which points of a design an analysis resamples or shuffles for the interval of a figure.</summary>
    Resampling = 41,

    /// <summary>Which parties' journeys are traced.</summary>
    TraceSampling = 42,
}
