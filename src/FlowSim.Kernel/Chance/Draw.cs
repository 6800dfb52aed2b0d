namespace FlowSim.Kernel.Chance;

/// <summary>
/// A question that a random word answers, packed as <see cref="DrawKey"/> says. The questions are in the classes
/// named <c>...Draws</c> of a model; a released value is never changed or given to another question.
/// </summary>
internal enum Draw : uint
{
    /// <summary>No question.</summary>
    None = 0,
}
