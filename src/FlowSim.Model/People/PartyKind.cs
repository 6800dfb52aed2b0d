namespace FlowSim.Model.People;

/// <summary>How institutions tell parties apart.</summary>
public enum PartyKind
{
    /// <summary>An adult who travels alone.</summary>
    Adult,

    /// <summary>Adults with children.</summary>
    Family,

    /// <summary>A child without a parent.</summary>
    Child,
}
