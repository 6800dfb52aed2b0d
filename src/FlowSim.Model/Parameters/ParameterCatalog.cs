using System.Collections.Frozen;
using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>
/// All parameters of the model, found on their records. Validation, reference pages and sweeps read them here.
/// </summary>
public static class ParameterCatalog
{
    /// <summary>The parameters of the model itself, by group and then in the order of their record.</summary>
    public static IReadOnlyList<ParameterEntry> All { get; } = Find();

    private static readonly FrozenDictionary<string, ParameterEntry> ByPath =
        All.ToFrozenDictionary(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>The parameters of the model and of a corridor's groups, destinations and forces.</summary>
    public static IReadOnlyList<ParameterEntry> Of(ModelParameters parameters) =>
        [.. All, .. ProfileFamily.All.SelectMany(family => family.Entries(parameters))];

    /// <summary>The parameter of the model with this path, or null if the path is unknown.</summary>
    public static ParameterEntry? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>The parameter of the model or of a corridor with this path, or null if the path is unknown.</summary>
    public static ParameterEntry? Find(string path, ModelParameters parameters) =>
        Find(path) ?? ProfileFamily.All.SelectMany(family => family.Entries(parameters))
            .FirstOrDefault(entry => entry.Path.Equals(path, StringComparison.Ordinal));

    /// <summary>
    /// Unit, bounds and source of the parameter with this path, whatever corridor it belongs to; null if no corridor has it.
    /// </summary>
    public static ParameterAttribute? MetaOf(string path) => FindInAnyCorridor(path)?.Meta;

    /// <summary>
    /// The parameter of the model with this path, or the number that a corridor may have under it; null if none may. The value
    /// of a corridor's number can only be read with <see cref="Find(string, ModelParameters)"/>.
    /// </summary>
    public static ParameterEntry? FindInAnyCorridor(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Find(path) is { } ofModel)
        {
            return ofModel;
        }

        return path.Split('.') is not [var key, { Length: > 0 }, var name]
            ? null
            : (from family in ProfileFamily.All
               where family.Key == key
               from number in family.Numbers
               where number.Key == name
               select new ParameterEntry(path, family.Section, number.Property, number.Meta, Profile: 0)).FirstOrDefault();
    }

    /// <summary>Returns a copy of the parameters with some values replaced.</summary>
    /// <param name="parameters">The values to start from; not changed.</param>
    /// <param name="values">New values by path.</param>
    /// <exception cref="ArgumentException">A path is not that of a parameter.</exception>
    public static ModelParameters With(ModelParameters parameters, IEnumerable<KeyValuePair<string, double>> values)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(values);
        var result = RecordCopy.Of(parameters);
        foreach (var (path, value) in values)
        {
            var entry = Find(path, result) ?? throw new ArgumentException($"There is no parameter '{path}'.", nameof(values));
            if (entry.Profile is not null)
            {
                ProfileFamily.Of(entry.Section).Write(result, entry, value);
                continue;
            }

            var group = RecordCopy.Of(entry.Section.GetValue(result)!);
            entry.Property.SetValue(group, value);
            entry.Section.SetValue(result, group);
        }

        return result;
    }

    private static List<ParameterEntry> Find() =>
    [
        .. from section in typeof(ModelParameters).GetProperties()
           where ProfileFamily.All.All(family => family.Section != section)
           from property in section.PropertyType.GetProperties()
           let meta = property.GetCustomAttribute<ParameterAttribute>()
           where meta is not null
           select new ParameterEntry($"{KebabName.Of(section.Name)}.{KebabName.Of(property.Name)}", section, property, meta),
    ];
}
