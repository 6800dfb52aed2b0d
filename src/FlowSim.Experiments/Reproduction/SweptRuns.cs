using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results;
using FlowSim.Results.Sweeps;
using FlowSim.Results.Tables;

namespace FlowSim.Experiments.Reproduction;

/// <summary>Finds runs in the store of a sweep, which contains everything they need.</summary>
public static class SweptRuns
{
    private const int MaxNamed = 5;
    private const int HashDigits = 16;

    /// <summary>Finds a run by its number, or by the beginning of its id if only one id begins with it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="run">The number, or the beginning of the id.</param>
    /// <exception cref="NotReproducibleException">There is no such run, there are several, or its scenario cannot be
    /// read.</exception>
    /// <exception cref="InvalidDataException">The file is not a store, or is damaged.</exception>
    public static RunReference Find(string store, string run)
    {
        ArgumentException.ThrowIfNullOrEmpty(store);
        ArgumentNullException.ThrowIfNull(run);
        return StoreReading.Of(store, () =>
        {
            using var reader = SweepReader.Open(store);
            return Of(store, reader, OneOf(reader, run));
        });
    }

    private static StoredSweepRun OneOf(SweepReader reader, string run)
    {
        if (long.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && reader.Run(number) is { } numbered)
        {
            return numbered;
        }

        var beginning = run.ToLowerInvariant();
        if (beginning.Length is 0 or > HashDigits || !beginning.All(char.IsAsciiHexDigit))
        {
            throw new NotReproducibleException(
                $"--run must be the number of a run or the beginning of its id; '{run}' is neither. "
                    + "The table 'runs' has both.");
        }

        return reader.RunsById(beginning) switch
        {
            [var one] => one,
            [] => throw new NotReproducibleException(
                $"no run has the number {run} or an id that begins with it; "
                    + $"the last run in the store has the number {reader.LastRun()}."),
            var several => throw new NotReproducibleException(
                $"{several.Length} runs have an id that begins with {beginning}: {Named(several)}. "
                    + "Give more of the id, or the number."),
        };
    }

    private static string Named(ImmutableArray<StoredSweepRun> runs) =>
        string.Join(", ", runs.Take(MaxNamed).Select(run => $"{HexText.Of(run.Id)} (run {run.Number})"))
        + (runs.Length > MaxNamed ? " and others" : "");

    private static RunReference Of(string store, SweepReader reader, StoredSweepRun run)
    {
        var definition = reader.Definition(run.Definition);
        var scenario = definition.Scenarios[run.Position];
        var values = reader.ValuesAt(run.Definition, run.Point);
        if (definition.SampleShare is not (> 0 and <= 1) || run.Replicate < 0)
        {
            throw new InvalidDataException($"'{store}' is damaged: its runs are impossible.");
        }

        try
        {
            return new()
            {
                Store = store,
                Swept = run,
                ScenarioName = run.Scenario,
                File = scenario.File,
                Scenario = SweptScenario.Of(Sweeps.StoredScenario.Load(scenario), values.ToDictionary(StringComparer.Ordinal)),
                Values = values,
                Seed = definition.Seed,
                Replicate = run.Replicate,
                SampleShare = definition.SampleShare,
                MadeBy = new(definition.Version, definition.Commit, definition.Build),
                StateHash = run.StateHash,
                Outcomes = reader.Outcomes(run.Number),
            };
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidDataException)
        {
            throw new NotReproducibleException(
                $"{problem.Message} The run was made by version {definition.Version}; "
                    + "that version can repeat it.", problem);
        }
    }
}
