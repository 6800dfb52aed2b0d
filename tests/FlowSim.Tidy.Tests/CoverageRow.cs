namespace FlowSim.Tidy.Tests;

/// <summary>A row of the list of coverage: where the model contains an item of the source documents.</summary>
/// <param name="Id">Document and number of the item.</param>
/// <param name="Item">The item.</param>
/// <param name="Kind">The kind of element in the model.</param>
/// <param name="Where">Types, parameters, outcomes and scenario files.</param>
/// <param name="Tests">Tests, as Class.Method.</param>
/// <param name="Note">A remark.</param>
internal sealed record CoverageRow(
    string Id, string Item, string Kind, IReadOnlyList<string> Where, IReadOnlyList<string> Tests, string Note)
{
    private const int Fields = 6;

    /// <summary>Parses a line without quotation marks.</summary>
    public static CoverageRow Read(string line)
    {
        var fields = line.Split(',');
        Assert.True(fields.Length == Fields, $"not six fields: {line}");
        return new(fields[0], fields[1], fields[2], Names(fields[3]), Names(fields[4]), fields[5]);
    }

    private static string[] Names(string field) =>
        field.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
