namespace FlowSim.Experiments.Serving;

/// <summary>A question about a point: values of parameters, and the replicates to run there.</summary>
/// <param name="Values">Values by parameter path, each within its bounds; they override the scenarios.</param>
/// <param name="FirstReplicate">The first replicate, from 0.</param>
/// <param name="Replicates">How many replicates, from 1.</param>
public sealed record PointQuestion(IReadOnlyDictionary<string, double> Values, int FirstReplicate, int Replicates);
