using System.Globalization;
using FlowSim.Kernel.Identity;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>Writes what a sweep runs: definition, scenarios with their sources, factors and points.</summary>
internal sealed class DefinitionRows(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Adds a definition under a number, with its scenarios and points.</summary>
    public void Add(int number, SweepDefinition definition)
    {
        AddDefinition(number, definition);
        AddScenarios(number, definition);
        AddPoints(number, definition);
    }

    /// <summary>Adds only the row of a definition, under a number.</summary>
    public void AddDefinition(int number, SweepDefinition definition)
    {
        var firstRun = SweepConnection.ValueOf(connection, "SELECT COALESCE(MAX(run), 0) + 1 FROM runs");
        using var definitions = new PreparedInsert(connection, "definitions", 18);
        definitions
            .Set(0, number)
            .Set(1, HexText.Of(definition.Hash))
            .Set(2, definition.Name)
            .Set(3, definition.Title)
            .Set(4, definition.Version)
            .Set(5, definition.Commit)
            .Set(6, definition.Build)
            .Set(7, definition.Seed.ToString(CultureInfo.InvariantCulture))
            .Set(8, definition.SampleShare)
            .Set(9, definition.Replicates)
            .Set(10, definition.PointCount)
            .Set(11, firstRun)
            .Set(12, definition.Design.Kind)
            .Set(13, definition.Design.Size)
            .Set(14, definition.Design.Levels)
            .Set(15, definition.Design.Seed.ToString(CultureInfo.InvariantCulture))
            .Set(16, definition.Design.IsScrambled ? 1 : 0)
            .Set(17, definition.Kept)
            .Insert();
    }

    private void AddScenarios(int number, SweepDefinition definition)
    {
        using var scenarios = new PreparedInsert(connection, "scenarios", 12);
        foreach (var (position, scenario) in definition.Scenarios.Index())
        {
            scenarios
                .Set(0, number)
                .Set(1, position)
                .Set(2, scenario.Name)
                .Set(3, scenario.Title)
                .Set(4, scenario.File)
                .Set(5, HexText.Of(scenario.Hash))
                .Set(6, DateText.Day(scenario.Period.From))
                .Set(7, DateText.Day(scenario.Period.Until))
                .Set(8, scenario.Source)
                .Set(9, KeptFile(scenario.Corridor?.Places))
                .Set(10, KeptFile(scenario.Corridor?.Legs))
                .Set(11, KeptFile(scenario.Corridor?.Departures))
                .Insert();
            AddWords(number, position, scenario);
        }
    }

    private void AddWords(int number, int position, SweepScenario scenario)
    {
        using var words = new PreparedInsert(connection, "words", 5);
        foreach (var (language, texts) in scenario.Words.ByLanguage)
        {
            foreach (var (key, text) in texts)
            {
                words.Set(0, number).Set(1, position).Set(2, language).Set(3, key).Set(4, text).Insert();
            }
        }
    }

    private void AddPoints(int number, SweepDefinition definition)
    {
        using var factors = new PreparedInsert(connection, "factors", 4);
        foreach (var (position, factor) in definition.Factors.Index())
        {
            factors.Set(0, number).Set(1, position).Set(2, factor.Path).Set(3, factor.Range).Insert();
        }

        using var parameters = new PreparedInsert(connection, "parameters", 4);
        for (var point = 0; point < definition.PointCount; point++)
        {
            for (var factor = 0; factor < definition.Factors.Length; factor++)
            {
                var value = definition.Points[(point * definition.Factors.Length) + factor];
                parameters.Set(0, number).Set(1, point).Set(2, definition.Factors[factor].Path).Set(3, value).Insert();
            }
        }
    }

    /// <summary>
    /// Stores a file once, however many scenarios use it, and returns the name under which it is stored.
    /// </summary>
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
