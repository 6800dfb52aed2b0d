using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>All parameters of the model, found on their records; validation, reference pages and sweeps read them here.</summary>
public static class ParameterCatalog
{
    /// <summary>Every parameter, by group and then in the order of its record.</summary>
    public static IReadOnlyList<ParameterEntry> All { get; } = Find();

    /// <summary>The parameter of that path, or null where there is none.</summary>
    public static ParameterEntry? Find(string path) =>
        All.FirstOrDefault(entry => entry.Path.Equals(path, StringComparison.Ordinal));

    /// <summary>The same parameters with some values replaced.</summary>
    /// <param name="parameters">The values to start from; left as they are.</param>
    /// <param name="values">New values by path.</param>
    /// <exception cref="ArgumentException">A path is not a parameter's.</exception>
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
