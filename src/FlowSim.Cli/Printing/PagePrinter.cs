using System.Globalization;
using System.Text.RegularExpressions;
using FlowSim.Cli.Execution;

namespace FlowSim.Cli.Printing;

/// <summary>Prints a page to a PDF with a headless browser.</summary>
internal static partial class PagePrinter
{
    /// <summary>How long a browser may take. A page takes seconds; a blocked browser never returns.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(2);

    /// <summary>How much virtual time the page gets before it is printed; its charts are drawn by then.</summary>
    private const int PageMilliseconds = 10_000;

    private const int MinBytes = 100;
    private const int MaxTries = 20;

    /// <summary>Prints a page and replaces an earlier PDF of the same name.</summary>
    /// <param name="browser">The browser's path.</param>
    /// <param name="page">The page's path.</param>
    /// <param name="target">The PDF's path.</param>
    /// <param name="limit">How long the browser may take.</param>
    /// <param name="cancellation">Ends the browser at once.</param>
    /// <returns>Null if the page was printed; otherwise the reason why not.</returns>
    /// <exception cref="IOException">The PDF cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The PDF may not be written.</exception>
    public static string? Print(string browser, string page, string target, TimeSpan limit, CancellationToken cancellation)
    {
        // Not a hidden file: some Chromium packages may not write those.
        var partial = Path.GetFullPath($"{target}.{Environment.ProcessId}.partial");
        var profile = Directory.CreateTempSubdirectory("flowsim-browser-");
        try
        {
            var answer = ExternalProcess.Run(browser, Arguments(page, partial, profile.FullName), limit, cancellation);
            if (answer is null)
            {
                return $"'{browser}' cannot be started.";
            }

            if (answer.Code != 0 || !IsPdf(partial))
            {
                return $"'{browser}' produced no PDF (exit code {answer.Code}){LastWords(answer.Error)}";
            }

            File.Move(partial, target, overwrite: true);
            return null;
        }
        catch (TimeoutException late)
        {
            return $"'{browser}' was stopped: {late.Message}";
        }
        finally
        {
            File.Delete(partial);
            Remove(profile);
        }
    }

    private static IReadOnlyList<string> Arguments(string page, string target, string profile)
    {
        // Browsers refuse to run as root with their sandbox. The page is our own, and its policy blocks anything else.
        string[] sandbox = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        return
        [
            "--headless",
            .. sandbox,
            $"--user-data-dir={profile}",
            "--no-first-run",
            "--disable-extensions",
            "--disable-background-networking",
            "--no-pdf-header-footer",
            $"--virtual-time-budget={PageMilliseconds.ToString(CultureInfo.InvariantCulture)}",
            $"--print-to-pdf={target}",
            new Uri(Path.GetFullPath(page)).AbsoluteUri,
        ];
    }

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        return file.Length >= MinBytes && file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.SequenceEqual("%PDF-"u8);
    }

    /// <summary>
    /// The last line of the browser's error output, without the time and source location that such lines begin with.
    /// </summary>
    private static string LastWords(string error)
    {
        var last = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return last is null ? "." : $": {LogPrefix().Replace(last, "")}";
    }

    /// <summary>Removes a profile that a browser process may still be writing to.</summary>
    private static void Remove(DirectoryInfo profile)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < MaxTries)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    [GeneratedRegex(@"^\[[^\]]*\] *")]
    private static partial Regex LogPrefix();
}
