using System.Reflection;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Tests;

public sealed class InvalidFilesTests
{
    private const string Golden = "expected.golden.txt";

    private static string Folder => Path.Combine(RepositoryFolder.Tests, "Invalid");

    public static TheoryData<string> Cases()
    {
        var written = Directory.GetDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, "scenario.yaml")))
            .Select(folder => Path.GetFileName(folder)!);
        return [.. written.Union(GeneratedCases.ByName.Keys).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_is_wrong_as_approved(string name)
    {
        using var generated = TemporaryFolder.WithFivePlaces();
        var folder = Path.Combine(Folder, name);
        if (GeneratedCases.ByName.TryGetValue(name, out var generate))
        {
            generate(generated);
            folder = generated.Path;
        }

        var loaded = ScenarioFile.Load(Path.Combine(folder, "scenario.yaml"), []);

        Assert.Null(loaded.Scenario);
        var said = string.Concat(loaded.Diagnostics.Select(diagnostic => $"{diagnostic}\n"));
        AssertGolden(name, said.Replace($"{folder}/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_enough_cases() => Assert.True(Cases().Count >= 45);

    [Fact]
    public void Gives_each_diagnostic_a_code_of_its_own()
    {
        var codes = Codes();

        Assert.True(codes.Count > 50, "No codes were found.");
        Assert.Equal(codes.Count, codes.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes.Values, code => Assert.Matches("^FS1[0-9]{3}$", code));
    }

    [Fact]
    public void Words_each_code_in_the_method_of_its_name()
    {
        var methods = typeof(ScenarioDiagnostics).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

        Assert.True(methods.Length > 50, "No methods were found.");
        Assert.Equal(Codes().Keys.Order(StringComparer.Ordinal), methods.Select(method => method.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Shows_each_code_in_some_golden_file()
    {
        var golden = Directory.GetFiles(RepositoryFolder.Tests, Golden, SearchOption.AllDirectories);
        Assert.NotEmpty(golden);
        var text = string.Concat(golden.Select(File.ReadAllText));

        var unused = Codes().Where(code => !text.Contains($"error {code.Value}:", StringComparison.Ordinal)).Select(code => code.Key);

        Assert.Empty(unused);
    }

    internal static void AssertGolden(string name, string said) => AssertGolden(Folder, name, said);

    internal static void AssertGolden(string cases, string name, string said)
    {
        var path = Path.Combine(cases, name, Golden);
        if (Environment.GetEnvironmentVariable("FLOWSIM_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, said);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(approved == said, Difference(name, approved, said));
    }

    private static string Difference(string name, string approved, string said)
    {
        var before = approved.Split('\n');
        var now = said.Split('\n');
        var gone = before.Except(now, StringComparer.Ordinal).Select(line => $"- {line}");
        var come = now.Except(before, StringComparer.Ordinal).Select(line => $"+ {line}");
        return $"{name} says something else than approved (or in another order). FLOWSIM_UPDATE_GOLDEN=1 approves it.\n"
            + string.Join('\n', gone.Concat(come));
    }

    private static Dictionary<string, string> Codes() => typeof(DiagnosticCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => field.Name, field => (string)field.GetValue(null)!, StringComparer.Ordinal);
}
