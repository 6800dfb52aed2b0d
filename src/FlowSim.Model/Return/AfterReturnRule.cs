namespace FlowSim.Model.Return;

/// <summary>What follows a removal to the country of origin.</summary>
public static class AfterReturnRule
{
    /// <summary>
    /// What comes first at home. Harm counts only before a new attempt and within the period; if both would come at the
    /// same time, the party has left.
    /// </summary>
    /// <param name="setsOutAgain">Whether the party will set out again.</param>
    /// <param name="untilHarm">Ticks until harm.</param>
    /// <param name="untilNewAttempt">Ticks until it sets out again; no matter if it does not.</param>
    /// <param name="ticksLeft">Ticks left in the period.</param>
    public static AfterReturn Of(bool setsOutAgain, int untilHarm, int untilNewAttempt, int ticksLeft)
    {
        if (untilHarm < ticksLeft && (!setsOutAgain || untilHarm < untilNewAttempt))
        {
            return AfterReturn.Harm;
        }

        return setsOutAgain ? AfterReturn.NewAttempt : AfterReturn.Stay;
    }

    /// <summary>The rate of harm to a returned party, per year.</summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="parameters">Rates of killings, and other harm for each.</param>
    public static double HarmRatePerYear(bool inNeed, ReturnParameters parameters) =>
        (inNeed ? parameters.KilledRateInNeed : parameters.KilledRateWithoutNeed)
        * (1 + parameters.OtherHarmPerKilling);

    /// <summary>Whether harm is a killing; otherwise the party is seriously harmed and survives.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="parameters">Other harm for each killing.</param>
    public static bool IsKilling(double draw, ReturnParameters parameters) =>
        draw < 1 / (1 + parameters.OtherHarmPerKilling);
}
