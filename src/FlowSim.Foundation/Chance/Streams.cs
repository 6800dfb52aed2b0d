namespace FlowSim.Foundation.Chance;

/// <summary>Every stream of chance. A released number is never changed or reused.</summary>
public static class Streams
{
    /// <summary>Who the members of a party are, and when it leaves.</summary>
    public static readonly StreamId Departure = new(1);

    /// <summary>What a party is like: need, guide, means, destination, money.</summary>
    public static readonly StreamId Character = new(2);

    /// <summary>Which leg a party takes, and what happens on it.</summary>
    public static readonly StreamId Leg = new(3);

    /// <summary>How an encounter with officers ends.</summary>
    public static readonly StreamId Encounter = new(4);

    /// <summary>Which crime, by whom.</summary>
    public static readonly StreamId Crime = new(5);

    /// <summary>How a kidnapping ends.</summary>
    public static readonly StreamId Kidnapping = new(6);

    /// <summary>Rights, claim and stay of a detained party.</summary>
    public static readonly StreamId Detention = new(7);

    /// <summary>How long a detained claimant holds out.</summary>
    public static readonly StreamId DetainedClaim = new(8);

    /// <summary>Whether a party at liberty claims asylum.</summary>
    public static readonly StreamId Claim = new(9);

    /// <summary>How long a claimant at liberty holds out.</summary>
    public static readonly StreamId FreeClaim = new(10);

    /// <summary>How long an asylum decision takes, and how it falls.</summary>
    public static readonly StreamId Decision = new(11);

    /// <summary>What happens to a party on a metering list.</summary>
    public static readonly StreamId PortWait = new(12);

    /// <summary>What a party meets at the US border.</summary>
    public static readonly StreamId UsContact = new(13);

    /// <summary>What happens to a party that waits for a US hearing in Mexico.</summary>
    public static readonly StreamId HearingWait = new(14);

    /// <summary>What happens after a return.</summary>
    public static readonly StreamId Return = new(15);

    /// <summary>Who comes first where arrival times are equal.</summary>
    public static readonly StreamId Precedence = new(16);

    /// <summary>The value of an uncertain parameter in a replicate.</summary>
    public static readonly StreamId Parameter = new(17);

    /// <summary>Which party of a sample is simulated where a share of one is asked for.</summary>
    public static readonly StreamId Sample = new(18);

    /// <summary>Joining, leaving and losing a caravan.</summary>
    public static readonly StreamId Caravan = new(20);

    /// <summary>Whether a crime is reported.</summary>
    public static readonly StreamId Reporting = new(21);

    /// <summary>Who understands Spanish, and who else understands and is understood.</summary>
    public static readonly StreamId Language = new(22);

    /// <summary>How long migration officers keep a claim before the asylum agency has it.</summary>
    public static readonly StreamId Referral = new(23);

    /// <summary>Whether an applicant leaves the state of its claim, and may.</summary>
    public static readonly StreamId Movement = new(24);

    /// <summary>Whether a party is handled by an official trained in the asylum protocol.</summary>
    public static readonly StreamId Protocol = new(25);

    /// <summary>Whether a lawyer helps a party.</summary>
    public static readonly StreamId LegalAid = new(26);

    /// <summary>What happens to a party taken to a shelter for children.</summary>
    public static readonly StreamId ChildShelter = new(27);

    /// <summary>Whether a party keeps to the terms of its release, and how long.</summary>
    public static readonly StreamId Compliance = new(28);

    /// <summary>Whether a party applies for a humanitarian card, and how long it stands in line.</summary>
    public static readonly StreamId Card = new(30);

    /// <summary>Whether a party rides a free bus.</summary>
    public static readonly StreamId Bus = new(31);

    /// <summary>Whether a party applies for resettlement, and waits for it.</summary>
    public static readonly StreamId Resettlement = new(32);

    /// <summary>Whether an applicant for asylum is supported, and where it waits.</summary>
    public static readonly StreamId Applicant = new(33);

    /// <summary>Whether a party is flown to a third country, and what it does there.</summary>
    public static readonly StreamId Transfer = new(35);

    /// <summary>When a party that waits at the border asks Mexico for asylum.</summary>
    public static readonly StreamId WaitingClaim = new(36);

    /// <summary>Exemption, place and refusal of a return to wait for a hearing.</summary>
    public static readonly StreamId ReturnToWait = new(37);

    /// <summary>Whether a child alone has relatives and is brought to them.</summary>
    public static readonly StreamId Reunification = new(38);

    /// <summary>Whether a party is released because US officers have no room.</summary>
    public static readonly StreamId UsProcessing = new(39);

    /// <summary>The points of an experiment's design.</summary>
    public static readonly StreamId Design = new(40);

    /// <summary>Which points of a design an analysis draws anew or shuffles to say how well it knows a figure.</summary>
    public static readonly StreamId Resampling = new(41);

    /// <summary>Which parties' journeys are told.</summary>
    public static readonly StreamId TraceSampling = new(42);
}
