namespace FlowSim.Cli.Printing;

/// <summary>Finds a browser that can print a page in headless mode: Chromium, Chrome or Edge.</summary>
internal static class InstalledBrowser
{
    /// <summary>The environment variable that names a browser.</summary>
    public const string OwnVariable = "FLOWSIM_BROWSER";

    /// <summary>
    /// Variables that name a browser; the first one that is set counts. Other programs read the second one too.
    /// </summary>
    private static readonly string[] Variables = [OwnVariable, "CHROME_PATH"];

    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable",
        "msedge",
    ];

    /// <summary>Where to find programs that are not on the path, below the folders of <see cref="Roots"/>.</summary>
    private static readonly string[] Places =
    [
        "Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe",
        "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>Looks for a browser.</summary>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    /// <param name="browser">The path of the program.</param>
    /// <param name="complaint">Why no browser was found, and what to do.</param>
    public static bool TryFind(Func<string, string?> variable, out string browser, out string complaint)
    {
        var named = Variables.FirstOrDefault(name => !string.IsNullOrEmpty(variable(name)));
        browser = (named is null
            ? Names.Select(name => OnPath(name, variable)).FirstOrDefault(path => path is not null) ?? InUsualPlace(variable)
            : OnPath(variable(named)!, variable)) ?? "";
        complaint = named is null
            ? $"printing needs Chromium, Chrome or Edge, and none was found. Install one, or name it in {OwnVariable}; "
                + "any browser can also print report.html to a PDF."
            : $"{named} names '{variable(named)}', which does not exist.";
        return browser.Length > 0;
    }

    /// <summary>A program by its path, or by its name in one of the folders of the search path.</summary>
    private static string? OnPath(string program, Func<string, string?> variable)
    {
        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        var folders = Path.GetFileName(program) == program
            ? (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            : [""];
        return (from folder in folders
                from ending in endings
                let path = Path.Combine(folder, program + ending)
                where File.Exists(path)
                select path).FirstOrDefault();
    }

    private static string? InUsualPlace(Func<string, string?> variable) =>
        (from place in Places
         from root in Roots(variable)
         let path = Path.Combine(root, place)
         where File.Exists(path)
         select path).FirstOrDefault();

    private static IEnumerable<string> Roots(Func<string, string?> variable)
    {
        string?[] roots = OperatingSystem.IsMacOS()
            ? ["/Applications", variable("HOME") is { } home ? Path.Combine(home, "Applications") : null]
            : [variable("ProgramFiles"), variable("ProgramFiles(x86)"), variable("LocalAppData")];
        return roots.Where(root => !string.IsNullOrEmpty(root))!;
    }
}
