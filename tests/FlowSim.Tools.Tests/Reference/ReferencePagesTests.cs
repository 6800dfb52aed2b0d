using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Tools.Reference;

namespace FlowSim.Tools.Tests.Reference;

public sealed class ReferencePagesTests
{
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
                Assert.Matches($"\n## {kind.Key}\n\n[A-Z]", Page("instruments"));
                Assert.All(InstrumentKey.Of(kind.Key, kind.Value), key => Assert.NotEmpty(key.Cells[1]));
            });
    }

    private static string Page(string name) => ReferencePages.ByName[name]();
}
