namespace FlowSim.Model.Network;

/// <summary>Who uses a leg.</summary>
public enum LegPurpose
{
    /// <summary>Parties, by their own choice.</summary>
    Travel,

    /// <summary>Authorities, for deportation or assisted return.</summary>
    Removal,

    /// <summary>Authorities of the destination country, to return people to the transit country until their hearing.</summary>
    ReturnToWait,
}
