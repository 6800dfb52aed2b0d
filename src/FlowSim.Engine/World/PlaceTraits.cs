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

    /// <summary>A caravan came through here yesterday.</summary>
    CaravanPassing = 8,

    /// <summary>Children alone who come here can be brought to relatives.</summary>
    Reunification = 16,

    /// <summary>The US border, at a port or between ports.</summary>
    UsBorder = UsPort | UsSector,

    /// <summary>Humanitarian cards are given here today.</summary>
    CardPoint = 32,

    /// <summary>Free buses leave here today.</summary>
    BusStop = 64,
}
