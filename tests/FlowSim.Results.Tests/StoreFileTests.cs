using FlowSim.Fakes;
using FlowSim.Results.Sweeps;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results;

public sealed class StoreFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_is_recognised_by_the_command_that_made_it()
    {
        ResultStore.Write(_folder["run.sqlite"], FakeRecord.Create());
        SweepStore.Open(_folder["sweep.sqlite"]).Dispose();

        Assert.Equal(StoreKind.Run, StoreFile.KindOf(_folder["run.sqlite"]));
        Assert.Equal(StoreKind.Sweep, StoreFile.KindOf(_folder["sweep.sqlite"]));
    }

    [Fact]
    public void A_folder_refers_to_the_store_in_it_and_a_file_to_itself()
    {
        Assert.Equal(Path.Combine(_folder.Path, "results.sqlite"), StoreFile.At(_folder.Path));
        Assert.Equal(_folder["other.sqlite"], StoreFile.At(_folder["other.sqlite"]));
    }

    [Fact]
    public void A_missing_file_is_reported_as_missing()
    {
        Assert.Throws<FileNotFoundException>(() => StoreFile.KindOf(_folder["none.sqlite"]));
    }

    [Fact]
    public void Another_file_is_not_a_store()
    {
        File.WriteAllText(_folder["text"], new string('x', 5000));
        using (var connection = new SqliteConnection($"Data Source={_folder["other"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE run (name TEXT);";
            command.ExecuteNonQuery();
        }

        Assert.Contains(
            "not an SQLite file",
            Assert.Throws<InvalidDataException>(() => StoreFile.KindOf(_folder["text"])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "not a store of flowsim",
            Assert.Throws<InvalidDataException>(() => StoreFile.KindOf(_folder["other"])).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => ResultReader.Open(_folder["text"]));
    }

    [Fact]
    public void An_empty_file_is_not_a_store()
    {
        File.WriteAllText(_folder["empty"], "");

        Assert.Throws<InvalidDataException>(() => StoreFile.KindOf(_folder["empty"]));
    }
}
