namespace FlowSim.Model.Asylum;

/// <summary>
/// Officers whom the asylum agency has in addition to those of its offices: paid from further money, or seconded.
/// </summary>
public sealed class AddedStaff
{
    /// <summary>Creates a state without additional officers.</summary>
    /// <param name="places">Number of places in the network.</param>
    public AddedStaff(int places)
    {
        LentTo = new double[places];
    }

    /// <summary>Further money for officers, in millions of Mexican pesos a year.</summary>
    public double MxnMillionPerYear { get; set; }

    /// <summary>Seconded officers who are assigned to no particular office.</summary>
    public double Lent { get; set; }

    /// <summary>Seconded officers, by place of the office.</summary>
    public double[] LentTo { get; }

    /// <summary>The number of additional officers who are shared among the open offices.</summary>
    /// <param name="parameters">The cost of an officer.</param>
    public double ToShare(AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Lent + (MxnMillionPerYear / parameters.OfficerCostMxnMillion);
    }

    /// <summary>The number of additional officers an office gets; 0 where it is closed.</summary>
    /// <param name="place">The place of the office.</param>
    /// <param name="officers">The officers of all offices, by place.</param>
    /// <param name="parameters">The cost of an officer.</param>
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

    /// <summary>The part of the shared officers that an office gets, from 0 to 1; 0 where it is closed.</summary>
    /// <param name="place">The place of the office.</param>
    /// <param name="officers">The officers of all offices, by place.</param>
    public static double ShareOf(int place, double[] officers)
    {
        ArgumentNullException.ThrowIfNull(officers);
        return officers[place] <= 0 ? 0 : officers[place] / officers.Sum();
    }

    /// <summary>Removes all additional officers.</summary>
    public void Clear()
    {
        MxnMillionPerYear = 0;
        Lent = 0;
        Array.Clear(LentTo);
    }
}
