using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>Inserts the runs of trials with their figures, within the open transaction.</summary>
internal sealed class RunRows(SqliteConnection connection) : IDisposable
{
    // Kept as bytes, because a sweep stores these words hundreds of times per run.
    private static readonly ImmutableArray<byte[]> FateWords = [.. FateOrder.All.Select(fate => Utf8(FateNames.Of(fate)))];
    private static readonly ImmutableArray<byte[]> OutcomeIds = [.. OutcomeCatalog.All.Select(outcome => Utf8(outcome.Id))];

    private readonly PreparedInsert _runs = new(connection, "runs", 12);
    private readonly PreparedInsert _outcomes = new(connection, "outcomes", 3);
    private readonly PreparedInsert _monthly = new(connection, "monthly", 4);
    private readonly PreparedInsert _legs = new(connection, "legs", 5);
    private readonly PreparedInsert _twins = new(connection, "twins", 4);
    private ImmutableArray<string> _scenarios = [];
    private ImmutableArray<byte[][]> _months = [];
    private int _definition;
    private int _points;
    private long _firstRun;

    /// <summary>Sets the definition that the trials to come belong to.</summary>
    /// <param name="definition">What the sweep runs.</param>
    /// <param name="number">The number of the definition in the store.</param>
    /// <param name="firstRun">The number of its first run.</param>
    public void Take(SweepDefinition definition, int number, long firstRun)
    {
        _definition = number;
        _points = definition.PointCount;
        _scenarios = [.. definition.Scenarios.Select(scenario => scenario.Name)];
        _months = [.. definition.Scenarios.Select(scenario => DateText.Months(scenario.Period).Select(Utf8).ToArray())];
        _firstRun = firstRun;
    }

    /// <summary>Inserts the runs of a trial.</summary>
    public void Add(TrialRecord trial)
    {
        for (var position = 0; position < trial.Runs.Length; position++)
        {
            var number = _firstRun + (((((long)trial.Replicate * _points) + trial.Point) * trial.Runs.Length) + position);
            AddRun(number, trial, position);
            AddFigures(number, trial.Runs[position], _months[position]);
            if (position > 0 && !trial.Twins.IsEmpty)
            {
                AddTwins(number, trial.Twins[position - 1]);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _runs.Dispose();
        _outcomes.Dispose();
        _monthly.Dispose();
        _legs.Dispose();
        _twins.Dispose();
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private void AddRun(long number, TrialRecord trial, int position)
    {
        var run = trial.Runs[position];
        _runs
            .Set(0, number)
            .Set(1, _definition)
            .Set(2, trial.Replicate)
            .Set(3, trial.Point)
            .Set(4, _scenarios[position])
            .Set(5, HexText.Of(run.Id))
            .Set(6, HexText.Of(trial.Id))
            .Set(7, HexText.Of(run.StateHash))
            .Set(8, run.Events)
            .Set(9, run.Parties)
            .Set(10, run.People)
            .Set(11, run.PartyDays)
            .Insert();
    }

    private void AddFigures(long number, TrialRun run, byte[][] months)
    {
        _outcomes.Set(0, number);
        foreach (var outcome in KeyOrder.Outcomes)
        {
            _outcomes.Set(1, OutcomeIds[outcome]).Set(2, run.Outcomes[outcome]).Insert();
        }

        _monthly.Set(0, number);
        var current = -1;
        foreach (var monthly in run.Monthly)
        {
            if (monthly.Outcome != current)
            {
                current = monthly.Outcome;
                _monthly.Set(1, OutcomeIds[current]);
            }

            _monthly.Set(2, months[monthly.Month]).Set(3, monthly.Value).Insert();
        }

        _legs.Set(0, number);
        foreach (var way in run.Traffic)
        {
            _legs.Set(1, way.From).Set(2, way.To).Set(3, way.Mode).Set(4, way.People).Insert();
        }
    }

    private void AddTwins(long number, FateTransitions twins)
    {
        _twins.Set(0, number);
        foreach (var here in KeyOrder.Fates)
        {
            _twins.Set(1, FateWords[(int)here]);
            foreach (var there in KeyOrder.Fates)
            {
                if (twins[here, there] != 0)
                {
                    _twins.Set(2, FateWords[(int)there]).Set(3, twins[here, there]).Insert();
                }
            }
        }
    }
}
