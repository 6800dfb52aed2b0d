namespace FlowSim.Cli.Slurm;

/// <summary>Tests on a cluster run on their own: they wait for seconds and start many processes.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SlurmCollection
{
    public const string Name = "Slurm";
}
