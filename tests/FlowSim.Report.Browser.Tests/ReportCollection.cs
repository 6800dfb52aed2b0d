namespace FlowSim.Report.Browser;

/// <summary>The tests that look at the same pages.</summary>
[CollectionDefinition(Name)]
public sealed class ReportCollection : ICollectionFixture<ReportedPages>
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "Reports";
}
