using System.CommandLine;

namespace FlowSim.Cli.Options;

/// <summary>The argument that names the folder of a sweep.</summary>
internal static class FolderArgument
{
    /// <summary>The argument.</summary>
    public static Argument<string> Create() =>
        FileArgument.One("DIR", "The folder of a sweep, with its results or the parts of its shards");
}
