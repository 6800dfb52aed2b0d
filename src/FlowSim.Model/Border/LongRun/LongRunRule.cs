using FlowSim.Model.People;

namespace FlowSim.Model.Border.LongRun;

/// <summary>What can be expected of the cases of people who are released in the destination country.</summary>
public static class LongRunRule
{
    /// <summary>
    /// The share of people of a group released who can expect to be granted protection: those who apply and attend, as often as courts
    /// grant applications of the group. The others are refused, ordered removed in their absence, or never apply.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="parameters">Shares.</param>
    /// <returns>From 0 to 1.</returns>
    public static double GrantedShare(GroupProfile group, LongRunParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.AppliesShare * parameters.AttendsShare * group.GrantedShare;
    }
}
