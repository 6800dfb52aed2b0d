using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Detention;

/// <summary>The asylum protocol on one day: its targets, and the progress of training.</summary>
public sealed class ProtocolState
{
    /// <summary>Whether there is a protocol.</summary>
    public bool IsInForce { get; set; }

    /// <summary>Share of officials whom training aims to reach.</summary>
    public double Coverage { get; set; }

    /// <summary>Share of trained officials who apply the protocol.</summary>
    public double BuyIn { get; set; }

    /// <summary>Months in which the training would reach the coverage if no trained official left.</summary>
    public double RampMonths { get; set; }

    /// <summary>Months by which the migration institute starts later than the asylum agency.</summary>
    public double InstituteDelayMonths { get; set; }

    /// <summary>Days from an expedited claim to its decision, if an officer is free.</summary>
    public double ExpeditedDays { get; set; }

    /// <summary>Hours within which a claim made to a trained official reaches the asylum agency.</summary>
    public double ReferralHours { get; set; }

    /// <summary>Whether the claims of a party kind take the expedited path.</summary>
    public bool[] IsExpedited { get; } = new bool[TravellerClass.KindCount];

    /// <summary>
    /// Share of detained parties handled by an official of the migration institute who was trained and applies the
    /// protocol.
    /// </summary>
    public double InstituteShare { get; private set; }

    /// <summary>
    /// Share of claims handled by an official of the asylum agency who was trained and applies the protocol.
    /// </summary>
    public double AgencyShare { get; private set; }

    /// <summary>Share of stopped parties in need that are referred because the officer was trained.</summary>
    public double ReferralShare { get; private set; }

    /// <summary>Ends the protocol.</summary>
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

    /// <summary>Updates the shares of trained officials.</summary>
    /// <param name="months">Months since the protocol came into force.</param>
    /// <param name="parameters">Turnover, and the effects of training.</param>
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
