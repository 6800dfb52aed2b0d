using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;

namespace FlowSim.Model.Costs;

/// <summary>What a policy costs the transit country, in US dollars.</summary>
public static class CostRule
{
    /// <summary>The cost of officers at controls, in US dollars.</summary>
    /// <param name="officerDays">Number of officers of a force times days on duty.</param>
    /// <param name="force">The force to which they belong.</param>
    public static double EnforcementUsd(double officerDays, ForceProfile force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return officerDays * force.DayUsd;
    }

    /// <summary>The cost of stations and deportations, in US dollars.</summary>
    /// <param name="personDays">Person-days in stations.</param>
    /// <param name="deported">People deported.</param>
    /// <param name="parameters">Unit costs.</param>
    public static double DetentionUsd(double personDays, double deported, CostParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return (personDays * parameters.DetainedPersonDayUsd) + (deported * parameters.DeportationUsd);
    }

    /// <summary>The cost of the asylum agency, in US dollars.</summary>
    /// <param name="officerDays">Number of its officers times days on duty.</param>
    /// <param name="asylum">The cost of an officer, in local currency.</param>
    /// <param name="costs">The exchange rate of the local currency.</param>
    public static double AsylumUsd(double officerDays, AsylumParameters asylum, CostParameters costs)
    {
        ArgumentNullException.ThrowIfNull(asylum);
        ArgumentNullException.ThrowIfNull(costs);
        return officerDays / MeanYear.Days * asylum.OfficerCostLocalMillion * 1e6 / costs.LocalPerUsd;
    }
}
