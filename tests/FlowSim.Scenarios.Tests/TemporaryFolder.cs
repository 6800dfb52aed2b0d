namespace FlowSim.Scenarios.Tests;

/// <summary>A folder that is deleted at the end of the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("flowsim-scenarios-").FullName;

    /// <summary>A folder with the five places and their scenarios.</summary>
    public static TemporaryFolder WithFivePlaces()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(RepositoryFolder.FivePlaces))
        {
            File.Copy(file, folder.Named(System.IO.Path.GetFileName(file)));
        }

        return folder;
    }

    public string Named(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Named(name), text);
        return Named(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
