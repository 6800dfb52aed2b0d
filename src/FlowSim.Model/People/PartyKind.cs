namespace FlowSim.Model.People;

/// <summary>How institutions distinguish parties.</summary>
public enum PartyKind
{
    /// <summary>An adult travelling alone.</summary>
    Adult,

    /// <summary>Adults with children.</summary>
    Family,

    /// <summary>A child without a parent.</summary>
    Child,
}
