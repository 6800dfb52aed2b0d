namespace FlowSim.Model.Border.Processing;

/// <summary>How the screening of a party detained by the destination country ends.</summary>
public enum BorderScreening
{
    /// <summary>The party does not ask for asylum, so nobody screens it.</summary>
    NotAsked,

    /// <summary>It passes and is released to await its case.</summary>
    Passed,

    /// <summary>It does not pass: it is removed, refused by a procedure that could have protected it.</summary>
    NotPassed,

    /// <summary>It does not pass under the transit bar: it is removed without a decision on its need.</summary>
    Barred,
}
