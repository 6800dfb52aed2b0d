using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>Approved texts; FLOWSIM_UPDATE_GOLDEN=1 rewrites them.</summary>
internal static class Golden
{
    /// <summary>Compares a text with the approved one.</summary>
    public static void Matches(string name, string text)
    {
        var path = Repository.File("tests", "FlowSim.Cli.Tests", "Golden", name + ".golden.txt");
        if (Environment.GetEnvironmentVariable("FLOWSIM_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
