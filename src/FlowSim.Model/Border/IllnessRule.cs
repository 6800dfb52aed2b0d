using FlowSim.Kernel.Time;

namespace FlowSim.Model.Border;

/// <summary>How often somebody falls ill who waits at the border of the destination country.</summary>
public static class IllnessRule
{
    /// <summary>The daily rate at which somebody of a party falls ill.</summary>
    /// <param name="people">People in the party.</param>
    /// <param name="shelteredShare">Share of the people waiting there who have a bed in an open shelter, 0 to 1; 0 where no shelter
    /// is open.</param>
    /// <param name="parameters">Rate, and its factor with a bed.</param>
    public static double RatePerDay(int people, double shelteredShare, IllnessParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var bed = (parameters.ShelterFactor * shelteredShare) + (1 - shelteredShare);
        return parameters.RatePerMonth / MeanYear.DaysPerMonth * people * bed;
    }
}
