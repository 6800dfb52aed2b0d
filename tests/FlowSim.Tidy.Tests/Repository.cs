namespace FlowSim.Tidy.Tests;

/// <summary>The working copy in which these tests were built.</summary>
internal static class Repository
{
    private static readonly string[] SkippedFolders = ["artifacts", "bin", "obj", "node_modules", ".git"];

    /// <summary>The folder that contains FlowSim.sln.</summary>
    public static string Root => Fakes.Repository.Root;

    /// <summary>Every C# file under src.</summary>
    public static IReadOnlyList<SourceFile> Product { get; } = Sources("src");

    /// <summary>Every C# file under src and tools.</summary>
    public static IReadOnlyList<SourceFile> ProductAndTools { get; } = [.. Product, .. Sources("tools")];

    /// <summary>Every C# file under src, tools and benchmarks.</summary>
    public static IReadOnlyList<SourceFile> Programs { get; } = [.. ProductAndTools, .. Sources("benchmarks")];

    /// <summary>Every C# file.</summary>
    public static IReadOnlyList<SourceFile> Everything { get; } = [.. Programs, .. Sources("tests")];

    /// <summary>The texts that people read besides code: the docs, the scenarios and the pages at the root.</summary>
    public static IReadOnlyList<TextFile> Prose { get; } =
    [
        .. Files("docs", "*.md"),
        .. Files("scenarios", "*.md"),
        .. Files("scenarios", "*.yaml"),
        .. Directory.EnumerateFiles(Root, "*.md").Select(Read),
    ];

    /// <summary>The text of one file.</summary>
    /// <param name="path">Its path from the root, with slashes.</param>
    public static TextFile Text(string path) => Read(Path.Combine(Root, path));

    /// <summary>The files of a folder and its subfolders, ordered by path; none if the folder does not exist.</summary>
    public static IReadOnlyList<TextFile> Files(string folder, string pattern)
    {
        var full = Path.Combine(Root, folder);
        return !Directory.Exists(full)
            ? []
            :
            [
                .. Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories)
                    .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(SkippedFolders.Contains))
                    .Order(StringComparer.Ordinal)
                    .Select(Read),
            ];
    }

    private static SourceFile[] Sources(string folder) =>
        [.. Files(folder, "*.cs").Select(file => SourceFile.Parse(file.Path, file.Text))];

    private static TextFile Read(string file) =>
        new(Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file));
}
