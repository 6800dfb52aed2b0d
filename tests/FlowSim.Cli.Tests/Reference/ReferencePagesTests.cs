using FlowSim.Cli.Rendering;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Cli.Reference;

public sealed class ReferencePagesTests
{
    public static TheoryData<string> Pages => [.. ReferencePages.ByName.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_page_says_what_the_code_says(string name)
    {
        Golden.MatchesFile(Repository.File("docs", "reference", name + ".md"), ReferencePages.ByName[name]());
    }

    [Fact]
    public void Every_parameter_outcome_instrument_and_code_has_its_line()
    {
        Assert.All(ParameterCatalog.All, entry => Assert.Contains($"| `{entry.Path}` |", Page("parameters"), StringComparison.Ordinal));
        Assert.All(OutcomeCatalog.All, outcome => Assert.Contains($"| `{outcome.Id}` |", Page("outcomes"), StringComparison.Ordinal));
        Assert.All(InstrumentKinds.ByKey.Keys, key => Assert.Contains($"\n## {key}\n", Page("instruments"), StringComparison.Ordinal));
        Assert.All(DiagnosticsPage.Codes(), code => Assert.Contains($"| `{code.Value}` |", Page("diagnostics"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_instrument_and_each_of_its_keys_says_what_it_means()
    {
        Assert.All(
            InstrumentKinds.ByKey,
            kind =>
            {
                Assert.NotEmpty(ParameterMeaning.Of(kind.Value));
                Assert.All(InstrumentKey.Of(kind.Key, kind.Value), key => Assert.NotEmpty(key.Cells[1]));
            });
    }

    private static string Page(string name) => ReferencePages.ByName[name]();
}
