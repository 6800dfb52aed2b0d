using System.Text.Json;
using System.Text.RegularExpressions;
using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Words;

public sealed partial class WordFileTests
{
    private static readonly Phrases English = Phrases.Of(TextLanguage.English);
    private static readonly Phrases Spanish = Phrases.Of(TextLanguage.Spanish);

    /// <summary>Keys that are composed from names of the model, and all that can result.</summary>
    private static readonly string[] Composed =
    [
        .. OutcomeCatalog.All.SelectMany(outcome => new[] { $"outcome.{outcome.Id}.name", $"outcome.{outcome.Id}.meaning" }),
        .. FateOrder.All.SelectMany(fate => new[] { $"fate.{FateNames.Of(fate)}.name", $"fate.{FateNames.Of(fate)}.short" }),
        .. new[]
            {
                Fate.Killed,
                Fate.Refouled,
                Fate.Deported,
                Fate.TransferredToThirdCountry,
                Fate.Kidnapped,
                Fate.Detained,
                Fate.Protected,
            }
            .SelectMany(fate => new[] { "people", "become.one", "become.other" }.Select(form => $"fate.{FateNames.Of(fate)}.{form}")),
        .. Enum.GetValues<PartyKind>().SelectMany(kind => new[] { $"kind.{Name(kind)}", $"kind.{Name(kind)}.party" }),
        .. Enum.GetValues<TravelMode>().Select(mode => $"mode.{Name(mode)}"),
        .. Enum.GetValues<OutcomeGroup>().Select(group => $"group.{Name(group)}"),
        "group.unknown",
        .. Enum.GetValues<Desired>().Select(desired => $"desired.{Name(desired)}"),
        .. Enum.GetValues<OutcomeUnit>().Select(Lower).Append("unknown")
            .SelectMany(unit => new[] { $"unit.{unit}", $"amount.{unit}" }),
        .. new[] { "less", "more" }.SelectMany(way => new[] { $"finding.{way}.count", $"finding.{way}.level" }),
        .. new[] { "more", "same", "unclear" }
            .SelectMany(way => new[] { $"lead.net.{way}", $"headline.net.{way}" })
            .Append("lead.net.less"),
        "headline.net.more",
        "headline.net.unclear",
        .. new[] { "stopped", "not_stopped", "claimed", "no_claim" }.Select(way => $"pathway.{way}"),
        .. JourneyWordsTests.Described.SelectMany(name => new[] { $"journey.{name}", $"journey.{name}.one", $"journey.{name}.other" })
            .Where(English.Has),
        .. new[] { "grid", "list", "latin-hypercube", "sobol", "morris", "saltelli" }.Select(kind => $"sweep.design.{kind}"),
        .. from meaning in new[] { "better", "worse", "neutral" }
           from way in new[] { "less", "more" }
           select $"sweep.verdict.{meaning}.{way}",
        .. from part in new[] { "intro", "unit", "axis", "main", "interacting", "finding" }
           from measure in new[] { "shares", "effects" }
           select $"sweep.sensitivity.{part}.{measure}",
    ];

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Assert.NotEmpty(English.Keys);
        Assert.Equal(English.Keys, Spanish.Keys);
    }

    [Fact]
    public void A_text_has_the_same_placeholders_in_both_languages()
    {
        Assert.All(English.Keys, key => Assert.Equal(
            Phrases.PlacesOf(English.Raw(key)).Distinct().Order(), Phrases.PlacesOf(Spanish.Raw(key)).Distinct().Order()));
    }

    [Fact]
    public void No_text_is_empty_or_begins_or_ends_with_a_blank()
    {
        Assert.All(new[] { English, Spanish }, language => Assert.All(
            language.Keys, key => Assert.Equal(language.Raw(key).Trim(), language.Raw(key))));
        Assert.All(English.Keys, key => Assert.NotEmpty(English.Raw(key)));
        Assert.All(Spanish.Keys, key => Assert.NotEmpty(Spanish.Raw(key)));
    }

    [Fact]
    public void A_text_with_a_singular_has_a_plural()
    {
        var one = English.Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(one);
        Assert.All(one, key => Assert.True(English.Has(key[..^".one".Length] + ".other"), key));
    }

    [Fact]
    public void Every_key_that_the_program_can_use_exists()
    {
        Assert.All(Composed.Concat(Literals().Where(IsPlainKey)), key => Assert.True(English.Has(key), key));
    }

    [Fact]
    public void Every_key_is_used()
    {
        var literals = Literals().ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(Composed.Concat(literals), StringComparer.Ordinal);

        Assert.All(
            English.Keys.Where(key => !key.StartsWith(PageData.WebPrefix, StringComparison.Ordinal)
                && !key.StartsWith(OwnWords.NamePrefix, StringComparison.Ordinal)),
            key => Assert.True(used.Contains(key) || used.Contains(Stem(key) ?? key), key));
    }

    [Fact]
    public void The_script_has_exactly_the_texts_that_it_uses()
    {
        var script = string.Concat(Directory.EnumerateFiles(Repository.File("src/FlowSim.Report/Web/src"), "*.js")
            .Select(File.ReadAllText));
        var said = ScriptKey().Matches(script).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var known = English.Keys.Where(key => key.StartsWith(PageData.WebPrefix, StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(known);
        Assert.All(said.Where(key => !key.EndsWith('.')), key => Assert.Contains(key, known));
    }

    [Fact]
    public void The_files_are_flat_and_in_order()
    {
        Assert.All(new[] { "en", "es" }, file =>
        {
            var text = File.ReadAllText(Repository.File($"src/FlowSim.Words/{file}.json"));
            var keys = JsonDocument.Parse(text).RootElement.EnumerateObject().Select(property => property.Name).ToArray();

            Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
        });
    }

    /// <summary>Every quoted text in the program that looks like a key.</summary>
    private static IEnumerable<string> Literals() =>
        from folder in new[] { "src/FlowSim.Report", "src/FlowSim.Cli" }
        from file in Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories)
        from Match match in Literal().Matches(File.ReadAllText(file))
        select match.Groups[1].Value;

    /// <summary>Whether a literal must be a key: its first part is that of a key.</summary>
    private static bool IsPlainKey(string literal) =>
        literal.Contains('.', StringComparison.Ordinal)
        && English.Keys.Any(key => key.StartsWith(literal.Split('.')[0] + ".", StringComparison.Ordinal))
        && !literal.EndsWith('.')
        && !English.Has(literal + ".one");

    private static string? Stem(string key) =>
        key.EndsWith(".one", StringComparison.Ordinal) || key.EndsWith(".other", StringComparison.Ordinal)
            ? key[..key.LastIndexOf('.')]
            : null;

    private static string Name<T>(T value)
        where T : struct, Enum => KebabName.Of(value.ToString());

    private static string Lower(OutcomeUnit unit) => unit.ToString().ToLowerInvariant();

    [GeneratedRegex("\"([a-z][a-z_-]*(?:\\.[a-z_-]+)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("web\\.[a-zA-Z_.]*[a-zA-Z_]\\.?")]
    private static partial Regex ScriptKey();
}
