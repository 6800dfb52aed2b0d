using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>No test sleeps, no code blocks a thread on an asynchronous call, and two types start threads.</summary>
public sealed class WaitingTests
{
    /// <summary>A cluster does not signal when a job begins or ends, so the test has to poll.</summary>
    private static readonly string[] MaySleep = ["tests/FlowSim.Cli.Tests/Slurm/SlurmClusterTests.cs"];

    private static readonly string[] StartThreads =
        ["src/FlowSim.Experiments/Pipeline/WorkerThread.cs", "src/FlowSim.Kernel/Execution/WorkerPool.cs"];

    [Fact]
    public void No_test_sleeps()
    {
        Assert.NotEmpty(Tests);

        Assert.Empty(Tests.Where(file => !MaySleep.Contains(file.Path)).SelectMany(Sleeps));
    }

    [Fact]
    public void What_may_sleep_does()
    {
        Assert.All(MaySleep, path => Assert.NotEmpty(Sleeps(Assert.Single(Tests, file => file.Path == path))));
    }

    [Fact]
    public void No_thread_is_blocked_on_an_asynchronous_call()
    {
        Assert.Empty(Repository.Programs.SelectMany(Blocks));
    }

    [Fact]
    public void Threads_are_started_in_the_pool_of_a_run_and_in_the_pipeline()
    {
        Assert.Equal(
            StartThreads,
            Repository.Product.Where(file => Threads(file).Any())
                .Select(file => file.Path)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Thread.Sleep(5)")]
    [InlineData("System.Threading.Thread.Sleep(TimeSpan.FromSeconds(1))")]
    [InlineData("await Task.Delay(5)")]
    [InlineData("await Task.Delay(5).ConfigureAwait(false)")]
    public void A_test_that_sleeps_is_found(string statement)
    {
        Assert.Single(Sleeps(Example(statement)));
    }

    [Theory]
    [InlineData("Read().GetAwaiter().GetResult()")]
    [InlineData("Read().AsTask().GetAwaiter().GetResult()")]
    [InlineData("Read().ConfigureAwait(false).GetAwaiter().GetResult()")]
    public void A_blocked_thread_is_found(string statement)
    {
        Assert.Single(Blocks(Example(statement)));
    }

    [Theory]
    [InlineData("new Thread(Work).Start()")]
    [InlineData("Use(new System.Threading.Thread(() => { }))")]
    [InlineData("Task.Run(Work)")]
    [InlineData("ThreadPool.QueueUserWorkItem(Work)")]
    public void A_thread_that_is_started_is_found(string statement)
    {
        Assert.Single(Threads(Example(statement)));
    }

    [Fact]
    public void Words_and_other_calls_are_not_mistaken_for_waiting()
    {
        var file = Example(
            "// Thread.Sleep(5)\n Log(\"Task.Delay(5)\"); Person.Sleep(5); Bag.GetResult(); process.WaitForExit(5)");

        Assert.Empty(Sleeps(file).Concat(Blocks(file)).Concat(Threads(file)));
    }

    private static IEnumerable<SourceFile> Tests =>
        Repository.Everything.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal));

    private static SourceFile Example(string statement) =>
        SourceFile.Example($"class Example {{ async Task M() {{ {statement}; }} }}");

    private static IEnumerable<string> Sleeps(SourceFile file) =>
        Calls(file, call => Last(call.Expression) is "Thread" && call.Name.Identifier.ValueText == "Sleep"
            || Last(call.Expression) is "Task" && call.Name.Identifier.ValueText == "Delay");

    private static IEnumerable<string> Blocks(SourceFile file) => Calls(
        file,
        call => call.Name.Identifier.ValueText == "GetResult"
            && call.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner }
            && inner.Name.Identifier.ValueText == "GetAwaiter");

    private static IEnumerable<string> Threads(SourceFile file) =>
    [
        .. Calls(file, call => Last(call.Expression) is "Task" && call.Name.Identifier.ValueText == "Run"
            || Last(call.Expression) is "ThreadPool"),
        .. file.Root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Where(made => Last(made.Type) is "Thread")
            .Select(made => file.At(made)),
    ];

    private static IEnumerable<string> Calls(SourceFile file, Func<MemberAccessExpressionSyntax, bool> isSo) =>
        file.Root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax member && isSo(member))
            .Select(call => file.At(call));

    /// <summary>The last part of a name, qualified or not; null for anything else.</summary>
    private static string? Last(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax name => name.Name.Identifier.ValueText,
        _ => null,
    };
}
