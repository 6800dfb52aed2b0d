using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>
/// The program in this process, in its real environment. A process of its own would spend most of its seconds on compiling the
/// same code again.
/// </summary>
internal static class ProgramHere
{
    /// <summary>Runs the program and returns everything it printed.</summary>
    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLineRoot.Run(arguments, new CliContext { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs the program as in the folder of the repository: files are named by their paths from there.</summary>
    public static (int Code, string Output, string Error) RunInRepository(params string[] arguments) => Run(
        [.. arguments.Select(argument => argument.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.File(argument) : argument)]);
}
