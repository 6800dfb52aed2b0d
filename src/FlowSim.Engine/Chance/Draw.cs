namespace FlowSim.Engine.Chance;

/// <summary>
/// A question that chance answers about a party, packed as <see cref="DrawKey"/> says. The questions stand in the classes
/// named <c>...Draws</c>; a released value is never changed or given to another question.
/// </summary>
internal enum Draw : uint
{
    /// <summary>No question.</summary>
    None = 0,
}
