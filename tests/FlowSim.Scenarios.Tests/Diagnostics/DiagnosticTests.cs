using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void Has_the_format_of_compiler_messages()
    {
        var diagnostic = new Diagnostic("FS1102", new SourcePosition("border.yaml", 2, 16), "'share' is 1.4.");

        Assert.Equal("border.yaml(2,16): error FS1102: 'share' is 1.4.", diagnostic.ToString());
    }

    [Fact]
    public void For_a_whole_file_names_no_line()
    {
        var diagnostic = new Diagnostic("FS1001", new SourcePosition("border.yaml", 0, 0), "The file is empty.");

        Assert.Equal("border.yaml: error FS1001: The file is empty.", diagnostic.ToString());
    }
}
