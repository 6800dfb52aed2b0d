namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>Whether officers of the destination country return a party to the transit country until its hearing.</summary>
public enum ReturnToWaitOutcome
{
    /// <summary>It is not selected, or its kind and nationality group may not be returned.</summary>
    NotSelected,

    /// <summary>It is selected but exempt as vulnerable.</summary>
    Exempt,

    /// <summary>The transit country refuses to receive it.</summary>
    RefusedByTransitCountry,

    /// <summary>It is returned.</summary>
    Returned,
}
