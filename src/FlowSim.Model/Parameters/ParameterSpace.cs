using System.Collections.Immutable;

namespace FlowSim.Model.Parameters;

/// <summary>The parameters of the model and of one corridor, for readers that look many of them up.</summary>
public sealed class ParameterSpace
{
    private readonly Dictionary<string, ParameterEntry> _byPath;

    /// <summary>The parameters that these have.</summary>
    public ParameterSpace(ModelParameters parameters)
    {
        Parameters = parameters;
        Entries = [.. ParameterCatalog.Of(parameters)];
        _byPath = Entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        Paths = [.. Entries.Select(entry => entry.Path)];
    }

    /// <summary>The parameters with their values.</summary>
    public ModelParameters Parameters { get; }

    /// <summary>Those of the model, by group and then in the order of their record; then those of the corridor.</summary>
    public ImmutableArray<ParameterEntry> Entries { get; }

    /// <summary>Their paths, in this order.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The parameter with this path, or null if the path is unknown.</summary>
    public ParameterEntry? Find(string path) => _byPath.GetValueOrDefault(path);
}
