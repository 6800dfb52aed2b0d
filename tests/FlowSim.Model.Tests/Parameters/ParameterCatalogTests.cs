using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlowSim.Fakes;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Tests.Parameters;

public sealed partial class ParameterCatalogTests
{
    public ParameterCatalogTests()
    {
        Assert.InRange(ParameterCatalog.All.Count, 81, int.MaxValue);
    }

    [Fact]
    public void Every_number_of_every_group_is_a_parameter()
    {
        var numbers = typeof(ModelParameters).GetProperties()
            .SelectMany(group => group.PropertyType.GetProperties())
            .Where(property => property.CanWrite)
            .ToArray();

        Assert.Equal(numbers, ParameterCatalog.All.Select(entry => entry.Property));
        Assert.All(numbers, number => Assert.Equal(typeof(double), number.PropertyType));
    }

    [Fact]
    public void Every_default_lies_within_its_bounds()
    {
        var defaults = TestCorridor.Parameters;

        Assert.All(
            ParameterCatalog.All,
            entry => Assert.True(
                entry.Meta.Min <= entry.Read(defaults) && entry.Read(defaults) <= entry.Meta.Max && entry.Meta.Min < entry.Meta.Max,
                entry.Path));
    }

    [Fact]
    public void Every_parameter_has_a_unit_and_a_source()
    {
        Assert.All(
            ParameterCatalog.All,
            entry =>
            {
                Assert.False(string.IsNullOrWhiteSpace(entry.Meta.Unit), entry.Path);
                Assert.All(entry.Meta.Source.Split(';'), source => Assert.False(string.IsNullOrWhiteSpace(source), entry.Path));
            });
    }

    [Fact]
    public void Every_prior_is_written_as_scenario_files_write_distributions()
    {
        var priors = ParameterCatalog.All.Where(entry => entry.Meta.Prior.Length > 0).ToArray();

        Assert.NotEmpty(priors);
        Assert.All(priors, entry => Assert.Matches(AnyPrior(), entry.Meta.Prior));
    }

    [Fact]
    public void Every_prior_with_bounds_includes_the_default_and_stays_within_the_parameters_bounds()
    {
        var defaults = TestCorridor.Parameters;
        var bounded = ParameterCatalog.All.Where(entry => BoundedPrior().IsMatch(entry.Meta.Prior)).ToArray();

        Assert.NotEmpty(bounded);
        Assert.All(
            bounded,
            entry =>
            {
                var (low, high) = Range(entry.Meta.Prior);
                Assert.True(entry.Meta.Min <= low && high <= entry.Meta.Max, $"{entry.Path}: {entry.Meta.Prior} leaves the bounds");
                Assert.True(
                    low <= entry.Read(defaults) && entry.Read(defaults) <= high,
                    $"{entry.Path}: {entry.Meta.Prior} does not hold {entry.Read(defaults)}");
            });
    }

    [Fact]
    public void No_two_parameters_have_the_same_path()
    {
        var paths = ParameterCatalog.All.Select(entry => entry.Path).ToArray();

        Assert.Equal(paths.Length, paths.Distinct(StringComparer.Ordinal).Count());
        Assert.All(paths, path => Assert.Matches("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$", path));
    }

    [Fact]
    public void Every_parameter_says_in_its_documentation_what_it_means()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "FlowSim.Model.xml");
        var summaries = XDocument.Load(file).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "");

        Assert.All(
            ParameterCatalog.All,
            entry => Assert.NotEmpty(summaries[$"P:{entry.Property.DeclaringType!.FullName}.{entry.Property.Name}"]));
    }

    [Fact]
    public void A_parameter_is_found_by_its_path()
    {
        Assert.Equal(0.25, ParameterCatalog.Find("detention.informed-share")!.Read(TestCorridor.Parameters));
        Assert.Null(ParameterCatalog.Find("detention.Informed-Share"));
        Assert.Null(ParameterCatalog.Find("detention"));
    }

    [Fact]
    public void Replacing_one_value_replaces_no_other()
    {
        var defaults = TestCorridor.Parameters;
        foreach (var entry in ParameterCatalog.All)
        {
            var value = entry.Read(defaults) == entry.Meta.Max ? entry.Meta.Min : entry.Meta.Max;

            var replaced = ParameterCatalog.With(defaults, [KeyValuePair.Create(entry.Path, value)]);

            Assert.Equal(value, entry.Read(replaced));
            Assert.All(
                ParameterCatalog.All.Where(other => other != entry),
                other => Assert.Equal(other.Read(defaults), other.Read(replaced)));
        }

        Assert.Equal(TestCorridor.Parameters, defaults);
    }

    [Fact]
    public void Two_values_of_one_group_are_replaced_together()
    {
        var replaced = ParameterCatalog.With(
            TestCorridor.Parameters,
            [KeyValuePair.Create("detention.informed-share", 0.9), KeyValuePair.Create("detention.max-days", 30.0)]);

        Assert.Equal(0.9, replaced.Detention.InformedShare);
        Assert.Equal(30, replaced.Detention.MaxDays);
    }

    [Fact]
    public void A_path_that_is_not_a_parameter_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(
            () => ParameterCatalog.With(TestCorridor.Parameters, [KeyValuePair.Create("detention.mood", 1.0)]));

        Assert.Contains("detention.mood", error.Message, StringComparison.Ordinal);
    }

    private static (double Low, double High) Range(string prior)
    {
        var numbers = Number().Matches(prior).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[^1]);
    }

    [GeneratedRegex(
        @"^(uniform|loguniform|normal|beta)\(-?[0-9.]+, -?[0-9.]+\)$"
        + @"|^triangular\(-?[0-9.]+, -?[0-9.]+, -?[0-9.]+\)$"
        + @"|^lognormal\(median: [0-9.]+, sigma: [0-9.]+\)$")]
    private static partial Regex AnyPrior();

    [GeneratedRegex(@"^(uniform|loguniform|triangular)\(")]
    private static partial Regex BoundedPrior();

    [GeneratedRegex(@"-?[0-9.]+")]
    private static partial Regex Number();
}
