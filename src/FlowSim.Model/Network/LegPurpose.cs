namespace FlowSim.Model.Network;

/// <summary>Who uses a leg.</summary>
public enum LegPurpose
{
    /// <summary>Parties, by their own choice.</summary>
    Travel,

    /// <summary>Authorities, for deportation or assisted return.</summary>
    Removal,

    /// <summary>US authorities, to return people to Mexico until their hearing.</summary>
    ReturnToWait,
}
