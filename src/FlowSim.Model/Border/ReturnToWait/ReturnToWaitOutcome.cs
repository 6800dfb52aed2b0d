namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>Whether US officers return a party to Mexico until its hearing.</summary>
public enum ReturnToWaitOutcome
{
    /// <summary>It is not selected, or its kind and nationality group may not be returned.</summary>
    NotSelected,

    /// <summary>It is selected but exempt as vulnerable.</summary>
    Exempt,

    /// <summary>Mexico refuses to receive it.</summary>
    RefusedByTransitCountry,

    /// <summary>It is returned.</summary>
    Returned,
}
