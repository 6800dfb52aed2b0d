namespace FlowSim.Model.Controls;

/// <summary>
/// The authority to which officers at a control belong: the index of a force that the corridor describes
/// (<see cref="ForceProfile"/>).
/// </summary>
/// <param name="Index">From 0, in the order of the corridor's file.</param>
public readonly record struct Force(int Index);
