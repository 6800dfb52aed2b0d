namespace FlowSim.Model.Network;

/// <summary>How people travel a leg.</summary>
public enum TravelMode
{
    /// <summary>Bus, van, taxi or lorry.</summary>
    Road,

    /// <summary>On a freight train.</summary>
    Rail,

    /// <summary>Walking.</summary>
    Foot,

    /// <summary>By raft or boat over or along a river.</summary>
    River,

    /// <summary>By boat along the coast.</summary>
    Sea,

    /// <summary>By aeroplane.</summary>
    Air,
}
