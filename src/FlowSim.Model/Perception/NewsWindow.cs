namespace FlowSim.Model.Perception;

/// <summary>
/// What the parties of a community lived through between two of its revisions, in the order of <see cref="NewsColumns"/>.
/// </summary>
internal sealed class NewsWindow(int columns)
{
    /// <summary>Passages of parties.</summary>
    public int[] Passages { get; } = new int[columns];

    /// <summary>Those of <see cref="Passages"/> with no risk of a setback.</summary>
    public int[] SafePassages { get; } = new int[columns];

    /// <summary>Parties apprehended, or returned at the border.</summary>
    public int[] Setbacks { get; } = new int[columns];

    /// <summary>Parties that became victims of a crime.</summary>
    public int[] Harms { get; } = new int[columns];

    /// <summary>Sets all counts to zero.</summary>
    public void Clear()
    {
        Array.Clear(Passages);
        Array.Clear(SafePassages);
        Array.Clear(Setbacks);
        Array.Clear(Harms);
    }
}
