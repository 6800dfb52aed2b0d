namespace FlowSim.Results;

/// <summary>The errors for paths at which there is no store; they name what was probably meant.</summary>
internal static class StoreHints
{
    /// <summary>More names would hide the sentence before them.</summary>
    private const int MaxFolders = 10;

    private static readonly string[] InputFiles = [".yaml", ".yml"];
    private static readonly string[] ResultFiles = [".csv", ".json", ".html", ".md", ".pdf"];

    /// <summary>The error for a store that does not exist.</summary>
    /// <param name="path">The path of the store that was looked for.</param>
    public static FileNotFoundException Missing(string path)
    {
        var folders = Path.GetFileName(path) == ResultFolder.StoreFileName ? FoldersBelow(Path.GetDirectoryName(path)) : [];
        var names = string.Join(", ", folders.Take(MaxFolders).Select(folder => $"'{folder}'"));
        var more = folders.Length > MaxFolders ? $" and {folders.Length - MaxFolders} more" : "";
        return new(
            $"There is no store '{path}'." + (folders.Length > 0 ? $" Folders with results there: {names}{more}. Name one of them." : ""),
            path);
    }

    /// <summary>The error for a file that another program or command reads; null if it may be a store.</summary>
    public static InvalidDataException? OtherFile(string path)
    {
        var extension = Path.GetExtension(path);
        if (InputFiles.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            return new(
                $"'{path}' describes what to run and has no results. run, compare and sweep write results into a folder; "
                + "name that folder.");
        }

        if (!ResultFiles.Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return new(File.Exists(Path.Combine(folder, ResultFolder.StoreFileName))
            ? $"'{path}' is made from a store and is not one. Name its folder, '{folder}'."
            : $"'{path}' is not a store. Name a folder with {ResultFolder.StoreFileName}.");
    }

    private static string[] FoldersBelow(string? folder)
    {
        var parent = string.IsNullOrEmpty(folder) ? "." : folder;
        return !Directory.Exists(parent)
            ? []
            :
            [
                .. Directory.EnumerateDirectories(parent)
                    .Where(child => File.Exists(Path.Combine(child, ResultFolder.StoreFileName)))
                    .Order(StringComparer.Ordinal),
            ];
    }
}
