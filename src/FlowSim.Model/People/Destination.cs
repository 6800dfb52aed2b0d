namespace FlowSim.Model.People;

/// <summary>Where a party wants to be in the end.</summary>
public enum Destination
{
    /// <summary>In Mexico.</summary>
    Mexico,

    /// <summary>On the Pacific coast of the United States.</summary>
    UsWest,

    /// <summary>In the mountain states and the centre of the United States.</summary>
    UsCentre,

    /// <summary>In Texas, the south and the east of the United States.</summary>
    UsEast,
}
