using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Scenarios;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli;

/// <summary>
/// The program in this process with a replaced environment: two scenarios a.yaml and b.yaml, a fake simulation, no
/// console.
/// </summary>
internal sealed class CapturedProgram : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public CapturedProgram() => Context = new CliContext
    {
        Output = _output,
        Error = _error,
        Time = new FrozenTime(),
        Runner = FakeRun.Execute,
        Reader = Load,
    };

    /// <summary>The environment of the program; a test may replace more of it.</summary>
    public CliContext Context { get; set; }

    /// <summary>The folder for results.</summary>
    public string Out => _folder["out"];

    /// <summary>Standard output, with the folder for results replaced by OUT.</summary>
    public string Output => _output.ToString().Replace(Out, "OUT", StringComparison.Ordinal);

    /// <summary>Standard error.</summary>
    public string Error => _error.ToString();

    /// <summary>Runs the program.</summary>
    public int Run(params string[] arguments) => CommandLineRoot.Run(arguments, Context);

    /// <summary>Runs the program with results stored in the test's own folder.</summary>
    public int RunStoring(params string[] arguments) => Run([.. arguments, "--out", Out]);

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private static LoadedScenario Load(string file, IEnumerable<SettingOverride> settings)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var fault = (file, settings.Any(setting => setting.Path != "detention.informed-share")) switch
        {
            (_, true) => new Diagnostic("FS9999", new SourcePosition("--set", 0, 0), "a setting nobody knows"),
            ("a.yaml" or "b.yaml" or "other/a.yaml" or "c.yaml", _) => null,
            _ => new Diagnostic("FS9001", new SourcePosition(file, 1, 2), "it is not there"),
        };
        var scenario = FakeScenario.Named(name, name == "b" ? 0.75 : 0.25);
        return new LoadedScenario
        {
            Scenario = fault is null ? Shortened(name, scenario) : null,
            Diagnostics = fault is null ? [] : [fault],
            ContentHash = 0xF00D,
        };
    }

    /// <summary>Scenario c has no people in common with the others.</summary>
    private static Scenario Shortened(string name, Scenario scenario) =>
        name == "c" ? scenario with { Departures = [] } : scenario;
}
