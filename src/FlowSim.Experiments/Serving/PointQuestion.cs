namespace FlowSim.Experiments.Serving;

/// <summary>A point that somebody asks about: values of parameters, and which replicates to run there.</summary>
/// <param name="Values">Values by path, each a parameter's and within its bounds; they go before whatever the scenarios say.</param>
/// <param name="FirstReplicate">The first replicate, from 0.</param>
/// <param name="Replicates">How many replicates, from 1.</param>
public sealed record PointQuestion(IReadOnlyDictionary<string, double> Values, int FirstReplicate, int Replicates);
