namespace FlowSim.Results;

/// <summary>A scenario of a stored run.</summary>
/// <param name="Name">Its name, unique in the run.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file it was read from, as entered.</param>
/// <param name="ContentHash">The hash of everything that was read, in sixteen hexadecimal digits.</param>
/// <param name="StateHash">One hash for all its replicates, in sixteen hexadecimal digits.</param>
public sealed record StoredScenario(string Name, string Title, string File, string ContentHash, string StateHash);
