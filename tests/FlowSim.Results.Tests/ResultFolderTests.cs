using FlowSim.Fakes;

namespace FlowSim.Results;

public sealed class ResultFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Contains_store_manifest_and_tables_and_nothing_else()
    {
        var written = ResultFolder.Write(_folder["out"], FakeRecord.Create());

        Assert.Equal(Path.Combine(_folder["out"], "a-vs-b-00000001"), written);
        Assert.Equal([written], Directory.GetFileSystemEntries(_folder["out"]));
        Assert.True(File.Exists(Path.Combine(written, "results.sqlite")));
        Assert.True(File.Exists(Path.Combine(written, "manifest.json")));
        Assert.Equal(19, Directory.GetFiles(written, "*.csv").Length);
        Assert.Equal(21, Directory.GetFileSystemEntries(written).Length);
    }

    [Fact]
    public void Replaces_an_earlier_run_with_its_name()
    {
        var written = ResultFolder.Write(_folder.Path, FakeRecord.Create());
        File.WriteAllText(Path.Combine(written, "stale.txt"), "of the earlier run");
        var manifest = File.ReadAllText(Path.Combine(written, "manifest.json"));

        ResultFolder.Write(_folder.Path, FakeRecord.Create());

        Assert.Equal([written], Directory.GetFileSystemEntries(_folder.Path));
        Assert.False(File.Exists(Path.Combine(written, "stale.txt")));
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(written, "manifest.json")));
    }

    [Fact]
    public void Leaves_nothing_when_the_writing_is_interrupted()
    {
        Assert.Throws<OperationCanceledException>(
            () => ResultFolder.Write(_folder["out"], FakeRecord.Create(), cancellation: new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Leaves_an_earlier_run_alone_when_the_writing_is_interrupted()
    {
        var written = ResultFolder.Write(_folder.Path, FakeRecord.Create());

        Assert.Throws<OperationCanceledException>(
            () => ResultFolder.Write(_folder.Path, FakeRecord.Create(), cancellation: new CancellationToken(canceled: true)));

        Assert.Equal([written], Directory.GetFileSystemEntries(_folder.Path));
        using var reader = ResultReader.Open(Path.Combine(written, ResultFolder.StoreFileName));
        Assert.Equal(3, reader.Run().Replicates);
    }

    [Fact]
    public void Further_files_are_written_after_the_store_and_published_with_it()
    {
        var written = ResultFolder.Write(_folder.Path, FakeRecord.Create(), folder =>
        {
            Assert.NotEqual("a-vs-b-00000001", Path.GetFileName(folder));
            using var reader = ResultReader.Open(Path.Combine(folder, ResultFolder.StoreFileName));
            File.WriteAllText(Path.Combine(folder, "more.txt"), string.Join(' ', reader.Scenarios()));
        });

        Assert.Equal("a b", File.ReadAllText(Path.Combine(written, "more.txt")));
    }

    [Fact]
    public void Leaves_an_earlier_run_alone_when_it_cannot_be_completed()
    {
        var written = ResultFolder.Write(_folder.Path, FakeRecord.Create());
        var before = Directory.GetFiles(written);

        Assert.Throws<InvalidDataException>(
            () => ResultFolder.Write(_folder.Path, FakeRecord.Create(), _ => throw new InvalidDataException("not so")));

        Assert.Equal([written], Directory.GetFileSystemEntries(_folder.Path));
        Assert.Equal(before.Order(), Directory.GetFiles(written).Order());
    }
}
