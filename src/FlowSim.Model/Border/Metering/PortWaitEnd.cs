namespace FlowSim.Model.Border.Metering;

/// <summary>What ends a wait on the list of a port before the party is called.</summary>
internal enum PortWaitEnd : byte
{
    /// <summary>The party leaves the list.</summary>
    Leaves = 0,

    /// <summary>It is kidnapped.</summary>
    Kidnapped = 1,

    /// <summary>It claims asylum on this side.</summary>
    Claims = 2,

    /// <summary>Officers of the transit country might stop it.</summary>
    OfficersCome = 3,

    /// <summary>Somebody of it falls ill.</summary>
    FallsIll = 4,
}
