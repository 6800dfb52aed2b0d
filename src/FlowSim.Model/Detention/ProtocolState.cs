using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Detention;

/// <summary>The asylum protocol on one day: what is aimed at, and how far training has come.</summary>
public sealed class ProtocolState
{
    /// <summary>Whether there is a protocol.</summary>
    public bool IsInForce { get; set; }

    /// <summary>Share of officials who are trained in the end.</summary>
    public double Coverage { get; set; }

    /// <summary>Share of trained officials who do as they were taught.</summary>
    public double BuyIn { get; set; }

    /// <summary>Months in which the courses would reach the coverage if nobody left.</summary>
    public double RampMonths { get; set; }

    /// <summary>Months by which the migration institute begins later.</summary>
    public double InstituteDelayMonths { get; set; }

    /// <summary>Days from an expedited claim to its decision, if an officer is free.</summary>
    public double ExpeditedDays { get; set; }

    /// <summary>Hours within which a claim made to a trained official reaches the asylum agency.</summary>
    public double ReferralHours { get; set; }

    /// <summary>Whose claims take the expedited path, by party kind.</summary>
    public bool[] IsExpedited { get; } = new bool[TravellerClass.KindCount];

    /// <summary>Share of detained parties handled by a trained official of the migration institute who does as taught.</summary>
    public double InstituteShare { get; private set; }

    /// <summary>Share of claims handled by a trained official of the asylum agency who does as taught.</summary>
    public double AgencyShare { get; private set; }

    /// <summary>Share of stopped parties in need that are referred because the officer was trained.</summary>
    public double ReferralShare { get; private set; }

    /// <summary>Forgets the protocol.</summary>
    public void Clear()
    {
        IsInForce = false;
        Coverage = 0;
        BuyIn = 0;
        RampMonths = 0;
        InstituteDelayMonths = 0;
        ExpeditedDays = 0;
        ReferralHours = 0;
        InstituteShare = 0;
        AgencyShare = 0;
        ReferralShare = 0;
        Array.Clear(IsExpedited);
    }

    /// <summary>Works out who is trained.</summary>
    /// <param name="months">Months since the protocol came into force.</param>
    /// <param name="parameters">Turnover, and what trained officials do.</param>
    public void Train(double months, ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var turnover = parameters.Protocol.TurnoverPerMonth;
        AgencyShare = BuyIn * TrainingRule.TrainedShare(months, Coverage, RampMonths, turnover);
        InstituteShare = BuyIn * TrainingRule.TrainedShare(months - InstituteDelayMonths, Coverage, RampMonths, turnover);
        ReferralShare = InstituteShare * parameters.Protocol.InformedShare * DetentionRule.ClaimChance(
            inNeed: true, informed: true, parameters.Protocol.IntimidationShare, parameters.Detention);
    }
}
