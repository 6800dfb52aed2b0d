using FlowSim.Foundation.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Encounters;

namespace FlowSim.Model.Costs;

/// <summary>What a policy costs Mexico.</summary>
public static class CostRule
{
    /// <summary>The cost of officers at controls.</summary>
    /// <param name="force">Whose officers.</param>
    /// <param name="officerDays">Their number times the days they were there.</param>
    /// <param name="parameters">Unit costs.</param>
    public static double EnforcementUsd(Force force, double officerDays, CostParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return officerDays * force switch
        {
            Force.Inm => parameters.MigrationOfficerDayUsd,
            Force.NationalGuard => parameters.GuardDayUsd,
            Force.Army => parameters.SoldierDayUsd,
            Force.Police => parameters.PoliceOfficerDayUsd,
            _ => throw new ArgumentOutOfRangeException(nameof(force)),
        };
    }

    /// <summary>The cost of stations and deportations.</summary>
    /// <param name="personDays">Days people spent in stations.</param>
    /// <param name="deported">People deported.</param>
    /// <param name="parameters">Unit costs.</param>
    public static double DetentionUsd(double personDays, double deported, CostParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return (personDays * parameters.DetainedPersonDayUsd) + (deported * parameters.DeportationUsd);
    }

    /// <summary>The cost of the asylum agency.</summary>
    /// <param name="officerDays">Its officers times the days they were there.</param>
    /// <param name="asylum">What an officer costs, in pesos.</param>
    /// <param name="costs">What a peso is worth.</param>
    public static double AsylumUsd(double officerDays, AsylumParameters asylum, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(asylum);
        ArgumentNullException.ThrowIfNull(costs);
        return officerDays / MeanYear.Days * asylum.OfficerCostMxnMillion * 1e6 / costs.MxnPerUsd;
    }
}
