using System.Text.Json.Nodes;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli.Rendering;

/// <summary>Descriptions of parameters.</summary>
internal static class ExplainView
{
    private static readonly ModelParameters Defaults = new();

    /// <summary>Everything about one parameter.</summary>
    public static string Text(ParameterEntry entry) => string.Join(
        Environment.NewLine,
        entry.Path,
        $"  {ParameterMeaning.Of(entry)}",
        "",
        $"  unit     {entry.Meta.Unit}",
        $"  bounds   {NumberText.Plain(entry.Meta.Min)} to {NumberText.Plain(entry.Meta.Max)}",
        $"  default  {(DefaultOf(entry) is { } value ? NumberText.Plain(value) : "none: the corridor gives it")}",
        $"  prior    {(entry.Meta.Prior.Length == 0 ? "none: the whole range is used" : entry.Meta.Prior)}",
        $"  source   {entry.Meta.Source}");

    /// <summary>
    /// All parameters by group, one line each; then the numbers that each corridor gives for its own groups, destinations and
    /// forces, with ID for theirs.
    /// </summary>
    public static string List()
    {
        var all = All().ToList();
        var width = all.Max(entry => entry.Path.Length);
        var lines = all.Select(entry =>
            $"{entry.Path.PadRight(width)}  {(DefaultOf(entry) is { } value ? NumberText.Plain(value) : "(corridor)")} {entry.Meta.Unit}");
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>One parameter as JSON.</summary>
    public static string Json(ParameterEntry entry) => JsonText.Of(Node(entry));

    /// <summary>All parameters as JSON.</summary>
    public static string JsonOfAll() => JsonText.Of(new JsonObject
    {
        ["parameters"] = new JsonArray([.. All().Select(Node)]),
    });

    private static IEnumerable<ParameterEntry> All() => ParameterCatalog.All.Concat(
        from family in ProfileFamily.All
        from number in family.Numbers
        select ParameterCatalog.FindInAnyCorridor($"{family.Key}.ID.{number.Key}")!);

    private static JsonObject Node(ParameterEntry entry) => new()
    {
        ["path"] = entry.Path,
        ["meaning"] = ParameterMeaning.Of(entry),
        ["unit"] = entry.Meta.Unit,
        ["min"] = entry.Meta.Min,
        ["max"] = entry.Meta.Max,
        ["default"] = DefaultOf(entry),
        ["prior"] = entry.Meta.Prior.Length == 0 ? null : entry.Meta.Prior,
        ["source"] = entry.Meta.Source,
    };

    /// <summary>The default of a parameter of the model; a corridor's number has none.</summary>
    private static double? DefaultOf(ParameterEntry entry) => entry.Profile is null ? entry.Read(Defaults) : null;
}
