namespace FlowSim.Cli.Slurm;

/// <summary>Tests on a cluster run by themselves: they wait for what takes seconds, and start many processes.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SlurmCollection
{
    public const string Name = "Slurm";
}
