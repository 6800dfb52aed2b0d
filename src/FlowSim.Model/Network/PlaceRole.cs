namespace FlowSim.Model.Network;

/// <summary>What a place is for those who travel. Corridors have kinds of place of their own, each with one of these roles.</summary>
public enum PlaceRole
{
    /// <summary>Parties set out here.</summary>
    Origin,

    /// <summary>A place on the way.</summary>
    Transit,

    /// <summary>A city where people can stay; in the transit country they can settle there.</summary>
    City,

    /// <summary>A city of the transit country at the border of the destination country.</summary>
    BorderCity,

    /// <summary>A port of entry of the destination country.</summary>
    PortOfEntry,

    /// <summary>The border of the destination country between ports.</summary>
    BorderSector,
}
