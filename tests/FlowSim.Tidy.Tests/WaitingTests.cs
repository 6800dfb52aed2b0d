using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// No test sleeps, two types start threads, and the build bans what blocks a thread on a task: only the compiler knows whether
/// a <c>Result</c> or a <c>Wait</c> is that of a task.
/// </summary>
public sealed class WaitingTests
{
    /// <summary>A cluster does not signal when a job begins or ends, so the test has to poll.</summary>
    private static readonly string[] MaySleep = ["tests/FlowSim.Cli.Tests/Slurm/SlurmClusterTests.cs"];

    /// <summary>They wait for another program, on a thread that has nothing else to do.</summary>
    private static readonly string[] MayBlock =
        ["src/FlowSim.Cli/Execution/ExternalProcess.cs", "tests/FlowSim.Cli.Tests/ProgramProcess.cs"];

    private static readonly string[] AwaitedTypes =
    [
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask`1",
        "System.Runtime.CompilerServices.TaskAwaiter", "System.Runtime.CompilerServices.TaskAwaiter`1",
        "System.Runtime.CompilerServices.ValueTaskAwaiter", "System.Runtime.CompilerServices.ValueTaskAwaiter`1",
        "System.Runtime.CompilerServices.ConfiguredTaskAwaitable+ConfiguredTaskAwaiter",
        "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1+ConfiguredTaskAwaiter",
        "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable+ConfiguredValueTaskAwaiter",
        "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1+ConfiguredValueTaskAwaiter",
    ];

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
    public void The_build_bans_every_call_that_blocks_a_thread_on_a_task()
    {
        var runtime = CSharpCompilation.Create(
            "Runtime", references: [MetadataReference.CreateFromFile(typeof(Task).Assembly.Location)]);
        var blocking = AwaitedTypes.SelectMany(type => Blocking(runtime.GetTypeByMetadataName(type)!)).ToArray();
        var banned = Repository.Text("BannedSymbols.txt").Text.Split('\n').Select(line => line.Split(';')[0]);

        Assert.Contains("P:System.Threading.Tasks.Task`1.Result", blocking);
        Assert.Contains("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[])", blocking);
        Assert.Empty(blocking.Except(banned));
    }

    [Fact]
    public void Only_what_waits_for_another_program_is_exempt_from_the_ban()
    {
        Assert.Equal(
            MayBlock,
            Repository.Everything.Where(LiftsBan).Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lifted_ban_is_found()
    {
        Assert.True(LiftsBan(SourceFile.Example("#pragma warning disable CA1000, RS0030\nclass Example;\n")));
        Assert.False(LiftsBan(SourceFile.Example("#pragma warning disable CA1000\nclass Example; // RS0030\n")));
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
            "// Thread.Sleep(5)\n Log(\"Task.Delay(5)\"); Person.Sleep(5); process.WaitForExit(5)");

        Assert.Empty(Sleeps(file).Concat(Threads(file)));
    }

    private static IEnumerable<SourceFile> Tests =>
        Repository.Everything.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal));

    private static SourceFile Example(string statement) =>
        SourceFile.Example($"class Example {{ async Task M() {{ {statement}; }} }}");

    private static IEnumerable<string> Sleeps(SourceFile file) =>
        Calls(file, call => Last(call.Expression) is "Thread" && call.Name.Identifier.ValueText == "Sleep"
            || Last(call.Expression) is "Task" && call.Name.Identifier.ValueText == "Delay");

    private static IEnumerable<string> Blocking(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member.DeclaredAccessibility == Accessibility.Public
            && member.Name is "Wait" or "WaitAll" or "WaitAny" or "Result" or "GetResult")
        .Select(member => member.GetDocumentationCommentId()!);

    private static bool LiftsBan(SourceFile file) => file.Root.DescendantTrivia(descendIntoTrivia: true)
        .Select(trivia => trivia.GetStructure())
        .OfType<PragmaWarningDirectiveTriviaSyntax>()
        .Any(pragma => pragma.ErrorCodes.Any(code => code.ToString() == "RS0030"));

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
