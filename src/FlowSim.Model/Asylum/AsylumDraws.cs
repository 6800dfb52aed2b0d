using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Asylum;

/// <summary>Claiming asylum in the country of transit, holding out, and the decision.</summary>
internal static class AsylumDraws
{
    private const uint ClaimStream = (uint)StreamId.Claim << StreamShift;
    private const uint DetainedClaimStream = (uint)StreamId.DetainedClaim << StreamShift;
    private const uint FreeClaimStream = (uint)StreamId.FreeClaim << StreamShift;
    private const uint DecisionStream = (uint)StreamId.Decision << StreamShift;
    private const uint WaitingClaimStream = (uint)StreamId.WaitingClaim << StreamShift;
    private const uint ReferralStream = (uint)StreamId.Referral << StreamShift;
    private const uint MovementStream = (uint)StreamId.Movement << StreamShift;
    private const uint ApplicantStream = (uint)StreamId.Applicant << StreamShift;

    /// <summary>Whether a party at liberty reaches somewhere it could claim.</summary>
    public const Draw OfficeReached = (Draw)(ClaimStream | A);

    /// <summary>Whether it claims.</summary>
    public const Draw ClaimAtLiberty = (Draw)(ClaimStream | B);

    /// <summary>How long it stands in line at a desk.</summary>
    public const Draw DeskPatience = (Draw)(ClaimStream | C);

    /// <summary>When a detained claimant would abandon its claim.</summary>
    public const Draw DropoutInDetention = (Draw)(DetainedClaimStream | A);

    /// <summary>Whether an alternative to detention is offered.</summary>
    public const Draw AlternativeOffered = (Draw)(DetainedClaimStream | B);

    /// <summary>How long it is until then.</summary>
    public const Draw AlternativeDelay = (Draw)(DetainedClaimStream | C);

    /// <summary>How long a claimant at liberty waits.</summary>
    public const Draw WaitAtLiberty = (Draw)(FreeClaimStream | A);

    /// <summary>Whether it then abandons the claim or absconds.</summary>
    public const Draw WaitAtLibertyEnd = (Draw)(FreeClaimStream | B);

    /// <summary>How long an officer works on a decision.</summary>
    public const Draw DecisionTime = (Draw)(DecisionStream | A);

    /// <summary>What the decision is.</summary>
    public const Draw DecisionResult = (Draw)(DecisionStream | B);

    /// <summary>Whether a party whose claim is rejected goes on.</summary>
    public const Draw AfterRefusal = (Draw)(DecisionStream | C);

    /// <summary>Whether a protected party moves on with its status.</summary>
    public const Draw AfterProtection = (Draw)(DecisionStream | D);

    /// <summary>When a party that waits at the border would claim asylum on this side.</summary>
    public const Draw ClaimWhileWaiting = (Draw)(WaitingClaimStream | A);

    /// <summary>How long migration officers keep a claim.</summary>
    public const Draw ReferralTime = (Draw)(ReferralStream | A);

    /// <summary>When a party would abandon it before.</summary>
    public const Draw DropoutBeforeReferral = (Draw)(ReferralStream | B);

    /// <summary>When a party would abandon a registered claim before it is admitted.</summary>
    public const Draw DropoutBeforeAdmission = (Draw)(ReferralStream | C);

    /// <summary>Whether an applicant leaves the state of its claim.</summary>
    public const Draw LeavingStateOfClaim = (Draw)(MovementStream | A);

    /// <summary>Whether it may without losing the claim.</summary>
    public const Draw FreeToMove = (Draw)(MovementStream | B);

    /// <summary>Whether an applicant is given money to hold out.</summary>
    public const Draw Support = (Draw)(ApplicantStream | A);

    /// <summary>Whether an applicant is taken to another city to wait.</summary>
    public const Draw Relocation = (Draw)(ApplicantStream | (1 << DetailShift) | A);
}
