namespace FlowSim.Report.Browser;

/// <summary>The tests that share the same pages.</summary>
[CollectionDefinition(Name)]
public sealed class ReportCollection : ICollectionFixture<ReportedPages>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Reports";
}
