using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>The view of a page.</summary>
public sealed record PageView
{
    /// <summary>The width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 900;

    /// <summary>Whether the reader's system uses a dark theme.</summary>
    public bool IsDark { get; init; }

    /// <summary>Whether the page's script runs.</summary>
    public bool HasScript { get; init; } = true;

    /// <summary>
    /// Whether to scroll through the page until every chart is drawn, and not only those near its top.
    /// </summary>
    public bool IsReadToTheEnd { get; init; } = true;

    /// <summary>
    /// How many screens are scrolled at a time. A chart is drawn when it comes within one screen, so two pass none by; with one,
    /// every part of the page is seen.
    /// </summary>
    public int ScreensAtATime { get; init; } = 2;

    /// <summary>The same as options of the browser; the network is disabled.</summary>
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = HasScript,
        Offline = true,

        // Without it every jump to a part of the page is drawn in dozens of frames.
        ReducedMotion = ReducedMotion.Reduce,
    };
}
