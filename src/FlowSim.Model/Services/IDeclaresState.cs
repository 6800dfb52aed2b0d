namespace FlowSim.Model.Services;

/// <summary>A service that declares which shared state it uses.</summary>
internal interface IDeclaresState
{
    /// <summary>What the service reads and writes at the end of a day.</summary>
    static abstract StateUse Uses { get; }
}
