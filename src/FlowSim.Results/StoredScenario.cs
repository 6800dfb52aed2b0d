namespace FlowSim.Results;

/// <summary>A scenario of a stored run.</summary>
/// <param name="Name">Its name in the run, unique there.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file it was read from, as it was given.</param>
/// <param name="ContentHash">The hash of everything that was read, in sixteen hexadecimal digits.</param>
/// <param name="StateHash">One hash for all its replicates, likewise.</param>
public sealed record StoredScenario(string Name, string Title, string File, string ContentHash, string StateHash);
