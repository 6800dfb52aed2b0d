namespace FlowSim.Model.Asylum;

/// <summary>Officers whom the asylum agency gets on top of those of its offices, for money or on loan.</summary>
public sealed class AddedStaff
{
    /// <summary>Nobody.</summary>
    /// <param name="places">Places of the network.</param>
    public AddedStaff(int places)
    {
        LentTo = new double[places];
    }

    /// <summary>Further money for officers, in million Mexican pesos a year.</summary>
    public double MxnMillionPerYear { get; set; }

    /// <summary>Officers on loan to no particular office.</summary>
    public double Lent { get; set; }

    /// <summary>Officers on loan, by place of the office.</summary>
    public double[] LentTo { get; }

    /// <summary>Officers who share out over the open offices.</summary>
    /// <param name="parameters">What an officer costs.</param>
    public double ToShare(AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Lent + (MxnMillionPerYear / parameters.OfficerCostMxnMillion);
    }

    /// <summary>The officers an office gets; none where it is closed.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="officers">The officers of all offices, by place.</param>
    /// <param name="parameters">What an officer costs.</param>
    public double At(int place, double[] officers, AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(officers);
        if (officers[place] <= 0)
        {
            return 0;
        }

        var shared = ToShare(parameters);
        return LentTo[place] + (shared > 0 ? shared * ShareOf(place, officers) : 0);
    }

    /// <summary>The part of the officers sharing out that an office gets; 0 where it is closed.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="officers">The officers of all offices, by place.</param>
    public static double ShareOf(int place, double[] officers)
    {
        ArgumentNullException.ThrowIfNull(officers);
        return officers[place] <= 0 ? 0 : officers[place] / officers.Sum();
    }

    /// <summary>Takes everybody away.</summary>
    public void Clear()
    {
        MxnMillionPerYear = 0;
        Lent = 0;
        Array.Clear(LentTo);
    }
}
