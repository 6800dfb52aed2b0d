using System.Collections.Frozen;

namespace FlowSim.Model.Parameters;

/// <summary>
/// Something of which each corridor has its own: a nationality group, a force, a destination. Its numbers are parameters, with
/// a path that names it, such as <c>groups.ID.need-share</c>.
/// </summary>
public interface IProfile
{
    /// <summary>Its id in files and results.</summary>
    string Id { get; }

    /// <summary>
    /// Numbers that are those of another profile of its kind, so that both are one parameter: the id of the other by the name
    /// of the number in files.
    /// </summary>
    FrozenDictionary<string, string> Like { get; }
}
