using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>
/// All parameters of the model, found on their records. Validation, reference pages and sweeps read them here.
/// </summary>
public static class ParameterCatalog
{
    /// <summary>All parameters, by group and then in the order of their record.</summary>
    public static IReadOnlyList<ParameterEntry> All { get; } = Find();

    /// <summary>The parameter with this path, or null if the path is unknown.</summary>
    public static ParameterEntry? Find(string path) =>
        All.FirstOrDefault(entry => entry.Path.Equals(path, StringComparison.Ordinal));

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
            var entry = Find(path) ?? throw new ArgumentException($"There is no parameter '{path}'.", nameof(values));
            var group = RecordCopy.Of(entry.Group.GetValue(result)!);
            entry.Property.SetValue(group, value);
            entry.Group.SetValue(result, group);
        }

        return result;
    }

    private static List<ParameterEntry> Find() =>
    [
        .. from @group in typeof(ModelParameters).GetProperties()
           from property in @group.PropertyType.GetProperties()
           let meta = property.GetCustomAttribute<ParameterAttribute>()
           where meta is not null
           select new ParameterEntry($"{KebabName.Of(@group.Name)}.{KebabName.Of(property.Name)}", @group, property, meta),
    ];
}
