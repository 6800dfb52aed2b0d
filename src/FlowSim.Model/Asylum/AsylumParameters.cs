using FlowSim.Model.Parameters;

namespace FlowSim.Model.Asylum;

/// <summary>Asylum in the transit country for people not detained, and the decisions on all claims.</summary>
public sealed record AsylumParameters
{
    /// <summary>People on whose claims an officer decides in a year.</summary>
    [Parameter("people per officer and year", 0.1, 5000, "COMAR 2014; assumption", Prior = "uniform(80, 150)")]
    public double DecisionsPerOfficerYear { get; init; } = 115;

    /// <summary>People an officer at an entry point can register in a day.</summary>
    [Parameter("people per officer and day", 0, 100, "assumption", Prior = "uniform(2, 10)")]
    public double RegistrationsPerDeskOfficerDay { get; init; } = 5;

    /// <summary>Share of parties passing an entry point with an asylum desk that come to it.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.5, 1)")]
    public double DeskReachShare { get; init; } = 0.8;

    /// <summary>Mean time for which a party stands in line at a desk before it goes on without a claim.</summary>
    [Parameter("days", 0.25, 1000, "assumption", Prior = "uniform(3, 30)")]
    public double DeskPatienceDays { get; init; } = 10;

    /// <summary>Share of parties passing a town with an asylum office that learn of it and could go there.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.2, 0.6)")]
    public double OfficeReachShare { get; init; } = 0.35;

    /// <summary>
    /// Factor by which a shelter's legal aid raises the odds of knowing of the office and going there.
    /// </summary>
    [Parameter("odds factor", 1, 20, "assumption", Prior = "uniform(2, 4)")]
    public double ShelterAidFactor { get; init; } = 2;

    /// <summary>Of the parties in need that want to stay in the transit country, the share that applies for asylum where it can.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.5, 0.9)")]
    public double ClaimShareTransitGoal { get; init; } = 0.7;

    /// <summary>
    /// Share of parties in need bound for the destination country that apply for asylum where they can, while the onward
    /// journey is as they first expected.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.03, 0.2)")]
    public double ClaimShareOnwardGoal { get; init; } = 0.08;

    /// <summary>Share of parties without a need that apply for asylum where they can.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.05)")]
    public double ClaimShareWithoutNeed { get; init; } = 0.02;

    /// <summary>
    /// Increase of the perceived cost of the onward journey that multiplies the odds of claiming by e.
    /// </summary>
    [Parameter("US dollars", 10, 100000, "assumption", Prior = "uniform(150, 1000)")]
    public double CostScaleUsd { get; init; } = 400;

    /// <summary>Claims abandoned by parties not detained that want to stay in the transit country.</summary>
    [Parameter("per party and day", 0, 1, "Asylum Access 2019", Prior = "uniform(0.0003, 0.0008)")]
    public double DropoutRate { get; init; } = 0.0005;

    /// <summary>How much faster parties bound for the destination country abandon their claim.</summary>
    [Parameter("factor", 1, 100, "assumption", Prior = "uniform(1, 6)")]
    public double OnwardGoalDropoutFactor { get; init; } = 3;

    /// <summary>Factor by which a lawyer's help raises the odds of claiming.</summary>
    [Parameter("odds factor", 1, 20, "assumption", Prior = "uniform(2, 4)")]
    public double LegalAidClaimFactor { get; init; } = 3;

    /// <summary>Rate at which claims are abandoned with a lawyer's help, relative to without.</summary>
    [Parameter("factor", 0, 1, "assumption", Prior = "uniform(0.3, 0.8)")]
    public double LegalAidDropoutFactor { get; init; } = 0.5;

    /// <summary>Additional rate at which people on an alternative to detention break its terms.</summary>
    [Parameter("per party and day", 0, 1, "assumption", Prior = "uniform(0.0005, 0.003)")]
    public double AbscondRate { get; init; } = 0.001;

    /// <summary>
    /// Mean days from a claim made to migration officers until it reaches the asylum agency. The law gives them 72 hours: at the
    /// mean of 1.5 days one claim in seven takes longer.
    /// </summary>
    [Parameter("days", 0, 365, "LR regulations; assumption", Prior = "uniform(0, 3)")]
    public double ReferralDays { get; init; } = 1.5;

    /// <summary>
    /// Least days from the registration of a claim until the asylum agency admits it and issues the certificate; where its staff
    /// cannot admit as many as are registered it takes longer.
    /// </summary>
    [Parameter("days", 0, 365, "assumption", Prior = "uniform(0, 10)")]
    public double AdmissionDays { get; init; } = 3;

    /// <summary>People whose claims a member of the admission staff of an office can admit in a day.</summary>
    [Parameter("people per officer and day", 0, 100, "assumption", Prior = "uniform(2, 10)")]
    public double AdmissionsPerOfficerDay { get; init; } = 5;

    /// <summary>
    /// Of the claims abandoned by parties not detained that stay in the transit country, the share abandoned by leaving
    /// the state of the claim for another.
    /// </summary>
    [Parameter("share of drops", 0, 1, "assumption", Prior = "uniform(0.1, 0.6)")]
    public double LeavesStateShare { get; init; } = 0.3;

    /// <summary>Share of decided claims of people in need that are granted refugee status.</summary>
    [Parameter("share of decisions", 0, 1, "COMAR 2019", Prior = "beta(16, 4)")]
    public double RecognisedShareWithNeed { get; init; } = 0.8;

    /// <summary>Share of decided claims of people in need that are granted complementary protection.</summary>
    [Parameter("share of decisions", 0, 1, "COMAR 2019", Prior = "beta(2, 18)")]
    public double ComplementaryShareWithNeed { get; init; } = 0.1;

    /// <summary>
    /// Share of decided claims of people without a need that are granted refugee status nevertheless.
    /// </summary>
    [Parameter("share of decisions", 0, 1, "assumption", Prior = "uniform(0.1, 0.6)")]
    public double RecognisedShareWithoutNeed { get; init; } = 0.3;

    /// <summary>
    /// Share of parties whose claim is rejected that travel on to the destination country; the others return home.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.4, 0.9)")]
    public double RefusedGoOnShare { get; init; } = 0.7;

    /// <summary>
    /// Share of protected parties bound for the destination country that travel on, with legal status, instead of settling.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.3)")]
    public double ProtectedGoOnShare { get; init; }

    /// <summary>
    /// Full cost of an officer of the agency: the price at which additional money buys officers, and what is counted as
    /// cost.
    /// </summary>
    [Parameter("million of local currency per officer and year", 0.01, 100, "COMAR budget; assumption", Prior = "uniform(0.4, 1.8)")]
    public double OfficerCostLocalMillion { get; init; } = 0.55;

    /// <summary>Days until a new officer decides as many claims as the others, increasing a little every day.</summary>
    [Parameter("days", 0, 1000, "assumption", Prior = "uniform(30, 180)")]
    public double TrainingDays { get; init; } = 90;

    /// <summary>
    /// Of the officers lent or paid for with additional money who are on duty on the first day, the share who are trained; the others
    /// begin on that day.
    /// </summary>
    [Parameter("share of officers", 0, 1, "assumption", Prior = "uniform(0.5, 1)")]
    public double TrainedShareAtStart { get; init; } = 1;

    /// <summary>
    /// Rate at which applicants not detained who receive support abandon their claim, relative to the others.
    /// </summary>
    [Parameter("factor", 0, 1, "assumption", Prior = "uniform(0.3, 0.9)")]
    public double SupportedDropoutFactor { get; init; } = 0.6;
}
