namespace FlowSim.Model.Network;

/// <summary>The role of a place in the corridor.</summary>
public enum PlaceKind
{
    /// <summary>Parties set out here.</summary>
    Origin,

    /// <summary>A town on the route.</summary>
    Transit,

    /// <summary>A crossing of a border south of the United States.</summary>
    BorderCrossing,

    /// <summary>A town beside such a crossing.</summary>
    BorderTown,

    /// <summary>A city where routes meet and people can stay.</summary>
    Hub,

    /// <summary>A town known for its control post.</summary>
    CheckpointTown,

    /// <summary>Where a railway begins.</summary>
    RailHead,

    /// <summary>Where railways meet.</summary>
    RailJunction,

    /// <summary>Where boats leave.</summary>
    SeaDeparture,

    /// <summary>Where boats land.</summary>
    SeaLanding,

    /// <summary>A place on a route that avoids the controls.</summary>
    Bypass,

    /// <summary>A town where crossings of the desert are prepared.</summary>
    StagingTown,

    /// <summary>A place known for attacks on people in transit.</summary>
    Danger,

    /// <summary>A Mexican city at the US border.</summary>
    BorderCity,

    /// <summary>A US port of entry.</summary>
    PortOfEntry,

    /// <summary>The US border between ports.</summary>
    BorderSector,

    /// <summary>A point of arrival for people from outside the region.</summary>
    ExtraRegionalGate,
}
