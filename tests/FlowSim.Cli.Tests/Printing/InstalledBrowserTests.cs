using FlowSim.Fakes;

namespace FlowSim.Cli.Printing;

public sealed class InstalledBrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public InstalledBrowserTests()
    {
        _variables["PATH"] = $"{_folder["first"]}{Path.PathSeparator}{_folder["second"]}";
        Directory.CreateDirectory(_folder["first"]);
        Directory.CreateDirectory(_folder["second"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("chromium")]
    [InlineData("chromium-browser")]
    [InlineData("google-chrome")]
    [InlineData("google-chrome-stable")]
    [InlineData("microsoft-edge")]
    [InlineData("msedge")]
    public void Any_known_browser_on_the_path_is_used(string name)
    {
        var path = FakeBrowser.Write(_folder, $"second/{name}", "");

        Assert.Equal(path, Found());
    }

    [Fact]
    public void A_named_browser_has_priority_over_one_on_the_path()
    {
        FakeBrowser.Write(_folder, "first/chromium", "");
        var other = FakeBrowser.Write(_folder, "second/other", "");

        _variables["CHROME_PATH"] = other;
        Assert.Equal(other, Found());

        _variables[InstalledBrowser.OwnVariable] = "other";
        _variables["CHROME_PATH"] = _folder["none"];
        Assert.Equal(other, Found());
    }

    [Fact]
    public void A_named_browser_that_is_missing_is_reported_even_if_another_exists()
    {
        FakeBrowser.Write(_folder, "first/chromium", "");
        _variables[InstalledBrowser.OwnVariable] = _folder["none"];

        Assert.False(InstalledBrowser.TryFind(_variables.GetValueOrDefault, out _, out var complaint));

        Assert.Equal($"FLOWSIM_BROWSER names '{_folder["none"]}', which does not exist.", complaint);
    }

    [Fact]
    public void Browsers_that_are_not_on_the_path_are_searched_where_they_are_installed()
    {
        Directory.CreateDirectory(_folder["Microsoft/Edge/Application"]);
        var edge = FakeBrowser.Write(_folder, "Microsoft/Edge/Application/msedge.exe", "");
        _variables["ProgramFiles(x86)"] = _folder.Path;

        Assert.True(OperatingSystem.IsMacOS() || Found() == edge);
    }

    [Fact]
    public void Without_a_browser_a_remedy_is_given()
    {
        Assert.False(InstalledBrowser.TryFind(_variables.GetValueOrDefault, out _, out var complaint));

        Assert.Contains("needs Chromium, Chrome or Edge", complaint, StringComparison.Ordinal);
        Assert.Contains(InstalledBrowser.OwnVariable, complaint, StringComparison.Ordinal);
    }

    private string Found()
    {
        Assert.True(InstalledBrowser.TryFind(_variables.GetValueOrDefault, out var browser, out var complaint), complaint);
        return browser;
    }
}
