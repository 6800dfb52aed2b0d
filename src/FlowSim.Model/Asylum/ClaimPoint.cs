namespace FlowSim.Model.Asylum;

/// <summary>Where a party at liberty could claim asylum at the place it passes.</summary>
public enum ClaimPoint
{
    /// <summary>Nowhere, or it does not come to know of it.</summary>
    None,

    /// <summary>At an office of the asylum agency, which registers everybody who comes.</summary>
    Office,

    /// <summary>At a desk, which registers as many people a day as its officers can.</summary>
    Desk,
}
