namespace FlowSim.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something in the command line or a file has to be put right.</summary>
    public const int BadInput = 1;

    /// <summary>A defect of the program.</summary>
    public const int InternalFailure = 2;

    /// <summary>Interrupted; nothing was left half written.</summary>
    public const int Interrupted = 130;
}
