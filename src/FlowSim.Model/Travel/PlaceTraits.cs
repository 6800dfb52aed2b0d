namespace FlowSim.Model.Travel;

/// <summary>Why an arriving party must stop at a place; 0 for most places.</summary>
[Flags]
internal enum PlaceTraits : byte
{
    None = 0,

    /// <summary>Asylum can be claimed here today, at a desk or an office.</summary>
    ClaimPoint = 1,

    /// <summary>A port of entry of the destination country.</summary>
    PortOfEntry = 2,

    /// <summary>The border of the destination country between ports.</summary>
    BorderSector = 4,

    /// <summary>A caravan came through here yesterday.</summary>
    CaravanPassing = 8,

    /// <summary>Unaccompanied children who come here can be brought to relatives.</summary>
    Reunification = 16,

    /// <summary>The border of the destination country, at a port or between ports.</summary>
    Border = PortOfEntry | BorderSector,

    /// <summary>Humanitarian visitor cards are issued here today.</summary>
    CardPoint = 32,

    /// <summary>Free buses leave here today.</summary>
    BusStop = 64,
}
