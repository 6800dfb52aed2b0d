namespace FlowSim.Engine.World;

/// <summary>What an arriving party must stop for at a place; none for most.</summary>
[Flags]
internal enum PlaceTraits : byte
{
    None = 0,

    /// <summary>Asylum can be claimed here today, at a desk or an office.</summary>
    ClaimPoint = 1,

    /// <summary>A US port of entry.</summary>
    UsPort = 2,

    /// <summary>The US border between ports.</summary>
    UsSector = 4,

    /// <summary>The US border, at a port or between ports.</summary>
    UsBorder = UsPort | UsSector,

    /// <summary>Humanitarian cards are given here today.</summary>
    CardPoint = 8,

    /// <summary>Free buses leave here today.</summary>
    BusStop = 16,
}
