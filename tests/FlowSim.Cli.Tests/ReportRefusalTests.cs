using FlowSim.Fakes;
using Microsoft.Data.Sqlite;

namespace FlowSim.Cli;

/// <summary>
/// Tests that <c>flowsim report</c> explains why it cannot report a store, and then writes nothing.
/// </summary>
public sealed class ReportRefusalTests : IDisposable
{
    private readonly CapturedProgram _program = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    private string Store => _folder["results.sqlite"];

    [Fact]
    public void A_missing_store_is_named() =>
        AssertRefused($"There is no store '{Store}'.");

    [Fact]
    public void The_folder_above_the_results_is_answered_with_the_folders_in_it()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "2"));
        var results = Assert.Single(Directory.GetDirectories(_program.Out));
        Directory.CreateDirectory(Path.Combine(_program.Out, "other"));

        Assert.Equal(ExitCode.BadInput, _program.Run("report", _program.Out));

        Assert.Contains($". Folders with results there: '{results}'. Name one of them.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_the_results_is_answered_with_its_folder()
    {
        CopyStore();
        File.WriteAllText(_folder["outcomes.csv"], "scenario,replicate\n");

        Assert.Equal(ExitCode.BadInput, _program.Run("report", _folder["outcomes.csv"]));

        Assert.Contains(
            $"'{_folder["outcomes.csv"]}' is made from a store and is not one. Name its folder, '{_folder.Path}'.",
            _program.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_is_answered_with_how_to_make_results()
    {
        File.WriteAllText(_folder["a.yaml"], "title: A\n");

        Assert.Equal(ExitCode.BadInput, _program.Run("report", _folder["a.yaml"]));

        Assert.Contains($"'{_folder["a.yaml"]}' describes what to run and has no results.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_store_is_refused()
    {
        File.WriteAllText(_folder["outcomes.csv"], "scenario,replicate\n");

        Assert.Equal(ExitCode.BadInput, _program.Run("report", _folder["outcomes.csv"]));

        Assert.Contains("is not a store. Name a folder with results.sqlite.", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        File.WriteAllText(Store, "");

        AssertRefused($"'{Store}' is not a store of flowsim.");
    }

    [Fact]
    public void A_file_that_is_not_a_store_is_refused()
    {
        File.WriteAllText(Store, "Somebody wrote this by hand, and it is longer than the header of a database is.");

        AssertRefused($"'{Store}' is not an SQLite file, is damaged, or may not be read");
    }

    [Fact]
    public void A_store_of_an_older_schema_is_refused()
    {
        CopyStore();
        Change("PRAGMA user_version = 1");

        AssertRefused($"'{Store}' has schema 1");
    }

    [Theory]
    [InlineData("DROP TABLE outcomes")]
    [InlineData("DROP TABLE twins")]
    [InlineData("DELETE FROM run")]
    [InlineData("DELETE FROM twins WHERE replicate = 1")]
    [InlineData("DELETE FROM pathways WHERE replicate = 1")]
    [InlineData("DELETE FROM harms WHERE replicate = 1")]
    [InlineData("DELETE FROM outcomes_by_month WHERE replicate = 1")]
    [InlineData("UPDATE outcomes SET value = 9e999 WHERE outcome = 'refouled'")]
    public void A_store_that_is_damaged_is_refused(string damage)
    {
        CopyStore();
        Change(damage);

        AssertRefused(Store);
    }

    [Fact]
    public void A_truncated_store_is_refused()
    {
        CopyStore();
        using (var file = File.OpenWrite(Store))
        {
            file.SetLength(file.Length / 2);
        }

        AssertRefused(Store);
    }

    /// <summary>Copies a valid store to the folder of the test.</summary>
    private void CopyStore()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "2"));
        var results = Assert.Single(Directory.GetDirectories(_program.Out));
        File.Copy(Path.Combine(results, "results.sqlite"), Store);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Store, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private void AssertRefused(string reason)
    {
        var before = Directory.GetFileSystemEntries(_folder.Path);

        Assert.Equal(ExitCode.BadInput, _program.Run("report", Store, "--csv", "--markdown"));

        Assert.Contains(reason, _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _program.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path));
    }
}
