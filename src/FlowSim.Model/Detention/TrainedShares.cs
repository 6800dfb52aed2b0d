using FlowSim.Model.Parameters;

namespace FlowSim.Model.Detention;

/// <summary>The progress of training in the asylum protocol on a day; all 0 where none is in force.</summary>
/// <param name="Institute">Share of detained parties handled by a trained migration official who applies it.</param>
/// <param name="Agency">Share of claims handled by a trained asylum official who applies it.</param>
/// <param name="Referral">Share of stopped parties in need that are referred because the officer was trained.</param>
public readonly record struct TrainedShares(double Institute, double Agency, double Referral)
{
    /// <summary>The shares under a protocol.</summary>
    /// <param name="protocol">Its targets.</param>
    /// <param name="months">Months since it came into force.</param>
    /// <param name="parameters">Turnover, and the effects of training.</param>
    public static TrainedShares Of(in ProtocolTerms protocol, double months, ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!protocol.IsInForce)
        {
            return default;
        }

        var (coverage, ramp) = (protocol.Coverage, protocol.RampMonths);
        var turnover = parameters.Protocol.TurnoverPerMonth;
        var agency = protocol.BuyIn * TrainingRule.TrainedShare(months, coverage, ramp, turnover);
        var institute = protocol.BuyIn
            * TrainingRule.TrainedShare(months - protocol.InstituteDelayMonths, coverage, ramp, turnover);
        var claims = DetentionRule.ClaimChance(
            inNeed: true, informed: true, parameters.Protocol.IntimidationShare, parameters.Detention);
        return new TrainedShares(institute, agency, institute * parameters.Protocol.InformedShare * claims);
    }
}
