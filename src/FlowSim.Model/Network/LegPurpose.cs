namespace FlowSim.Model.Network;

/// <summary>Who uses a leg.</summary>
public enum LegPurpose
{
    /// <summary>Parties on their own way.</summary>
    Travel,

    /// <summary>Authorities, to deport or to help home.</summary>
    Removal,

    /// <summary>US authorities, to return people to Mexico for the time of their hearing.</summary>
    MppReturn,
}
