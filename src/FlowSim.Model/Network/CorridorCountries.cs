namespace FlowSim.Model.Network;

/// <summary>The two countries of a corridor whose authorities act on people, as two-letter codes.</summary>
/// <param name="Transit">The country that people cross.</param>
/// <param name="Destination">The country that most of them want to reach.</param>
public sealed record CorridorCountries(string Transit, string Destination);
