namespace FlowSim.Model.People;

/// <summary>
/// Where a party comes from, as far as institutions and communities distinguish: the index of a group that the corridor
/// describes (<see cref="GroupProfile"/>).
/// </summary>
/// <param name="Index">From 0, in the order of the corridor's file.</param>
public readonly record struct NationalityGroup(int Index);
