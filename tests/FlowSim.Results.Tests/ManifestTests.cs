using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

public sealed class ManifestTests
{
    [Fact]
    public void Documents_how_the_run_was_made()
    {
        using var document = JsonDocument.Parse(Manifest.Of(FakeRecord.Create()));

        var root = document.RootElement;
        Assert.Equal("a-vs-b-00000001", root.GetProperty("name").GetString());
        Assert.Equal("1.2.3", root.GetProperty("version").GetString());
        Assert.Equal("abcdef", root.GetProperty("commit").GetString());
        Assert.Equal("flowsim compare a.yaml b.yaml", root.GetProperty("command_line").GetString());
        Assert.Equal(
            ["detention.informed-share=beta(5, 15)", "say=\"ü\""],
            root.GetProperty("settings").EnumerateArray().Select(setting => setting.GetString()!));
        Assert.Equal(ulong.MaxValue, root.GetProperty("seed").GetUInt64());
        Assert.Equal(3, root.GetProperty("replicates").GetInt32());
        Assert.Equal(0.5, root.GetProperty("sample_share").GetDouble());
        Assert.Equal("2019-05-10", root.GetProperty("period").GetProperty("from").GetString());
        Assert.Equal("2019-07-01", root.GetProperty("period").GetProperty("until").GetString());
    }

    [Fact]
    public void Gives_each_scenario_its_file_hash_and_every_effective_parameter()
    {
        using var document = JsonDocument.Parse(Manifest.Of(FakeRecord.Create()));

        var scenarios = document.RootElement.GetProperty("scenarios");
        Assert.Equal("in/a.yaml", scenarios[0].GetProperty("file").GetString());
        Assert.Equal("00000000000000aa", scenarios[0].GetProperty("content_hash").GetString());
        var uncertain = scenarios[0].GetProperty("parameters");
        var certain = scenarios[1].GetProperty("parameters");
        Assert.Equal("beta(5, 15)", uncertain.GetProperty("detention.informed-share").GetString());
        Assert.Equal(0.75, certain.GetProperty("detention.informed-share").GetDouble());
        Assert.NotEmpty(ParameterCatalog.All);
        Assert.All(ParameterCatalog.All, entry => Assert.True(certain.TryGetProperty(entry.Path, out _), entry.Path));
    }
}
