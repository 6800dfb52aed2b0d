namespace FlowSim.Scenarios.Tests;

public sealed class SettingDiagnosticsTests
{
    [Fact]
    public void Says_what_is_wrong_with_settings_as_approved()
    {
        string[] settings =
        [
            "detention.informed-share",
            "=0.5",
            "detention.informed-shore=0.5",
            "detention.stay-sigma=0.5",
            "detention.stay-sigma=0.6",
            "detention.max-days=a year",
            "detention.transfer-hours=1000",
            "encounters.smuggler-factor=uniform(1, 0)",
        ];

        var loaded = ScenarioFile.Load(Path.Combine(RepositoryFolder.FivePlaces, "five-places.yaml"), settings.Select(SettingOverride.Of));

        Assert.Null(loaded.Scenario);
        InvalidFilesTests.AssertGolden("settings", string.Concat(loaded.Diagnostics.Select(diagnostic => $"{diagnostic}\n")));
    }

    [Fact]
    public void Says_whose_a_shared_number_is()
    {
        var file = Path.Combine(RepositoryFolder.Scenarios, "corridor", "corridor.yaml");

        var loaded = ScenarioFile.Load(file, [SettingOverride.Of("groups.salvadoran.need-share=0.5")]);

        Assert.Null(loaded.Scenario);
        Assert.Equal(
            "--set groups.salvadoran.need-share=0.5: error FS1219: 'need-share' of 'salvadoran' is that of 'honduran' in this corridor. "
                + "Set it there, or give 'salvadoran' a number of its own.",
            Assert.Single(loaded.Diagnostics).ToString());
    }

    [Fact]
    public void Says_that_the_last_destination_takes_those_whom_the_others_leave()
    {
        var file = Path.Combine(RepositoryFolder.Scenarios, "corridor", "corridor.yaml");

        var loaded = ScenarioFile.Load(file, [SettingOverride.Of("destinations.us-east.share=0.5")]);

        Assert.Equal("FS1216", Assert.Single(loaded.Diagnostics).Code);
    }

    [Fact]
    public void Says_that_the_file_itself_is_missing()
    {
        var loaded = ScenarioFile.Load("no-such-file.yaml", []);

        Assert.Equal(
            "no-such-file.yaml: error FS1001: The file 'no-such-file.yaml' does not exist. Paths are relative to the file that names them.",
            Assert.Single(loaded.Diagnostics).ToString());
    }
}
