namespace FlowSim.Tidy.Tests;

public sealed class CircleTests
{
    /// <summary>A type, its collection and its builder may know each other; more files are read one after another.</summary>
    private const int MaxFiles = 3;

    [Fact]
    public void No_more_than_three_files_of_a_project_use_each_other()
    {
        Assert.Empty(Repository.Product.GroupBy(file => file.Project).SelectMany(LongCircles));
    }

    [Fact]
    public void A_circle_of_four_files_is_found_and_one_of_three_is_allowed()
    {
        SourceFile[] three = [File("A", "B"), File("B", "C"), File("C", "A")];

        Assert.Empty(LongCircles(three));
        Assert.Equal(["4: A.cs B.cs C.cs D.cs"], LongCircles([.. three[..2], File("C", "D"), File("D", "A")]));
    }

    [Fact]
    public void A_circle_is_found_wherever_it_begins()
    {
        var circles = FileCircles.Of(new Dictionary<string, IReadOnlyCollection<string>>
        {
            ["a"] = ["b"],
            ["b"] = ["c", "elsewhere"],
            ["c"] = ["d"],
            ["d"] = ["b"],
            ["e"] = ["a", "d"],
        });

        Assert.Equal(["b", "c", "d"], Assert.Single(circles));
    }

    [Fact]
    public void Files_in_a_row_are_no_circle()
    {
        Assert.Empty(FileCircles.Of(new Dictionary<string, IReadOnlyCollection<string>>
        {
            ["a"] = ["b", "c"],
            ["b"] = ["c"],
            ["c"] = [],
        }));
    }

    [Theory]
    [InlineData("class A { B b; }")]
    [InlineData("class A { object M() => new B<int>(); }")]
    [InlineData("class A { int M() => B.Count; }")]
    [InlineData("class A : System.Collections.Generic.List<B>;")]
    [InlineData("[B] class A;")]
    public void A_file_uses_the_types_it_names(string text)
    {
        Assert.Contains("B.cs", Used(text));
    }

    [Theory]
    [InlineData("/// <summary>See <see cref=\"B\"/>.</summary> class A;")]
    [InlineData("class A { enum Kind { B } Kind M() => Kind.B; }")]
    [InlineData("class A { int M(A other) => other?.B ?? 0; int B; }")]
    public void A_comment_and_a_name_after_a_point_do_not_count(string text)
    {
        Assert.DoesNotContain("B.cs", Used(text));
    }

    private static IEnumerable<string> LongCircles(IEnumerable<SourceFile> project) =>
        from circle in FileCircles.Of(FileReferences.Of(project))
        where circle.Count > MaxFiles
        select $"{circle.Count}: {string.Join(' ', circle)}";

    private static SourceFile File(string name, string used) => SourceFile.Example($"class {name} {{ {used} used; }}", $"{name}.cs");

    private static IReadOnlyCollection<string> Used(string text) => FileReferences.Of(
    [
        SourceFile.Example(text, "A.cs"),
        SourceFile.Example("class B { static int Count; } class BAttribute;", "B.cs"),
    ])["A.cs"];
}
