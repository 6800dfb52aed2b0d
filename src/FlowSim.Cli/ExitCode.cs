namespace FlowSim.Cli;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Done = 0;

    /// <summary>The user has to fix the command line or a file.</summary>
    public const int BadInput = 1;

    /// <summary>A defect of the program.</summary>
    public const int InternalFailure = 2;

    /// <summary>Interrupted; there are no half-written files.</summary>
    public const int Interrupted = 130;
}
