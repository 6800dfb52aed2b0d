namespace FlowSim.Model.Asylum;

/// <summary>How far the claim of a party has come that the asylum agency of the transit country has not decided.</summary>
public enum ClaimStage
{
    /// <summary>The agency has no claim of it.</summary>
    None,

    /// <summary>It is registered and not admitted: there is no certificate that officers would have to accept.</summary>
    Registered,

    /// <summary>It is admitted, which the party can show.</summary>
    Admitted,
}
