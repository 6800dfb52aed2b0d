using System.Runtime.InteropServices;
using System.Text;
using FlowSim.Cli;

using var interrupt = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, StopInGoodOrder);
using var onTermination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, StopInGoodOrder);
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
var context = new CliContext
{
    Input = input,
    Output = Console.Out,
    Error = Console.Error,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    OutputWidth = Console.IsOutputRedirected ? 100 : Math.Max(80, Console.WindowWidth),
    ShowStackTrace = Environment.GetEnvironmentVariable("FLOWSIM_STACKTRACE") == "1",
    Interrupt = interrupt.Token,
    OwnCommand = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [Environment.ProcessPath!, Path.Combine(AppContext.BaseDirectory, "flowsim.dll")]
        : [Environment.ProcessPath ?? "flowsim"],
};
return CommandLineRoot.Run(args, context);

void StopInGoodOrder(PosixSignalContext signal)
{
    // A second interrupt ends the program at once, without an orderly shutdown.
    signal.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
}
