namespace FlowSim.Model.Encounters;

/// <summary>Positions of the officers of each force at each place, where tables number both together.</summary>
public static class Forces
{
    /// <summary>Forces that stop people.</summary>
    public const int Count = 4;

    /// <summary>The position of the officers of a force at the place with that index.</summary>
    public static int PositionOf(int place, Force force) => (place * Count) + (int)force;

    /// <summary>The force at a position.</summary>
    public static Force ForceAt(int position) => (Force)(position % Count);
}
