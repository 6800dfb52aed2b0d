using FlowSim.Fakes;

namespace FlowSim.Results;

public sealed class AtomicDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Probing_whether_it_can_be_written_leaves_nothing()
    {
        AtomicDirectory.Probe(_folder["deep/below/out"]);

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_at_the_path_is_found_by_probing()
    {
        File.WriteAllText(_folder["file"], "in the way");

        Assert.ThrowsAny<IOException>(() => AtomicDirectory.Probe(_folder["file/out"]));
    }

    [Fact]
    public void Replaces_an_earlier_folder()
    {
        AtomicDirectory.Write(_folder["out"], folder => File.WriteAllText(Path.Combine(folder, "first.txt"), "1"));

        AtomicDirectory.Write(_folder["out"], folder => File.WriteAllText(Path.Combine(folder, "second.txt"), "2"));

        Assert.Equal([_folder["out"]], Directory.GetFileSystemEntries(_folder.Path));
        Assert.Equal([_folder["out/second.txt"]], Directory.GetFileSystemEntries(_folder["out"]));
    }

    [Fact]
    public void Does_not_exist_if_it_cannot_be_filled()
    {
        Assert.Throws<InvalidDataException>(() => AtomicDirectory.Write(_folder["deep/out"], folder =>
        {
            File.WriteAllText(Path.Combine(folder, "half.txt"), "1");
            throw new InvalidDataException("not so");
        }));

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}
