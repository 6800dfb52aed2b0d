using System.Globalization;
using FlowSim.Foundation.Identity;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>Writes what a sweep runs: definition, scenarios with their sources, factors and points.</summary>
internal sealed class DefinitionRows(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Adds a definition under its number, with its scenarios and points.</summary>
    public void Add(int number, SweepDefinition definition)
    {
        AddDefinition(number, definition);
        AddScenarios(number, definition);
        AddPoints(number, definition);
    }

    /// <summary>Adds a definition under its number and nothing else of it.</summary>
    public void AddDefinition(int number, SweepDefinition definition)
    {
        var firstRun = SweepConnection.ValueOf(connection, "SELECT COALESCE(MAX(run), 0) + 1 FROM runs");
        using var definitions = new PreparedInsert(connection, "definitions", 17);
        definitions.Add(
            transaction,
            number,
            HexText.Of(definition.Hash),
            definition.Name,
            definition.Title,
            definition.Version,
            definition.Commit,
            definition.Seed.ToString(CultureInfo.InvariantCulture),
            definition.SampleShare,
            definition.Replicates,
            definition.PointCount,
            firstRun,
            definition.Design.Kind,
            definition.Design.Size,
            definition.Design.Levels,
            definition.Design.Seed.ToString(CultureInfo.InvariantCulture),
            definition.Design.IsScrambled ? 1 : 0,
            definition.Kept);
    }

    private void AddScenarios(int number, SweepDefinition definition)
    {
        using var scenarios = new PreparedInsert(connection, "scenarios", 12);
        foreach (var (position, scenario) in definition.Scenarios.Index())
        {
            scenarios.Add(
                transaction,
                number,
                position,
                scenario.Name,
                scenario.Title,
                scenario.File,
                HexText.Of(scenario.Hash),
                DateText.Day(scenario.Period.From),
                DateText.Day(scenario.Period.Until),
                scenario.Source,
                KeptFile(scenario.Corridor?.Places),
                KeptFile(scenario.Corridor?.Legs),
                KeptFile(scenario.Corridor?.Departures));
        }
    }

    private void AddPoints(int number, SweepDefinition definition)
    {
        using var factors = new PreparedInsert(connection, "factors", 4);
        foreach (var (position, factor) in definition.Factors.Index())
        {
            factors.Add(transaction, number, position, factor.Path, factor.Range);
        }

        using var parameters = new PreparedInsert(connection, "parameters", 4);
        for (var point = 0; point < definition.PointCount; point++)
        {
            for (var factor = 0; factor < definition.Factors.Length; factor++)
            {
                var value = definition.Points[(point * definition.Factors.Length) + factor];
                parameters.Add(transaction, number, point, definition.Factors[factor].Path, value);
            }
        }
    }

    /// <summary>Keeps a file once however many scenarios use it, and says by which name.</summary>
    private string? KeptFile(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var name = HexText.Of(StableHash.Of(text));
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT OR IGNORE INTO files VALUES ($p0, $p1)";
        command.Parameters.AddWithValue("$p0", name);
        command.Parameters.AddWithValue("$p1", text);
        command.ExecuteNonQuery();
        return name;
    }
}
