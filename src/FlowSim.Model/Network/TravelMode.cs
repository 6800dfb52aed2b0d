namespace FlowSim.Model.Network;

/// <summary>How people travel a leg.</summary>
public enum TravelMode
{
    /// <summary>By bus, van, taxi or lorry.</summary>
    Road,

    /// <summary>On a freight train.</summary>
    Rail,

    /// <summary>On foot.</summary>
    Foot,

    /// <summary>By raft or boat over or along a river.</summary>
    River,

    /// <summary>By boat along the coast.</summary>
    Sea,

    /// <summary>By plane.</summary>
    Air,
}
