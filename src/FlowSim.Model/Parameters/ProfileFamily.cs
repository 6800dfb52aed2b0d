using System.Collections.Immutable;
using System.Reflection;
using FlowSim.Model.Controls;
using FlowSim.Model.People;

namespace FlowSim.Model.Parameters;

/// <summary>A kind of profile: groups, destinations or forces. Its numbers are parameters of the corridor.</summary>
/// <param name="Section">The property of <see cref="ModelParameters"/> that holds the profiles.</param>
/// <param name="Type">The record of a profile.</param>
/// <param name="Get">The profiles, in their order.</param>
/// <param name="Set">Replaces the profiles of parameters that may be changed.</param>
public sealed record ProfileFamily(
    PropertyInfo Section,
    Type Type,
    Func<ModelParameters, ImmutableArray<IProfile>> Get,
    Action<ModelParameters, ImmutableArray<IProfile>> Set)
{
    /// <summary>All families, in the order of <see cref="ModelParameters"/>.</summary>
    public static ImmutableArray<ProfileFamily> All { get; } =
    [
        Create<GroupProfile>(nameof(ModelParameters.Groups), parameters => parameters.Groups),
        Create<DestinationProfile>(nameof(ModelParameters.Destinations), parameters => parameters.Destinations),
        Create<ForceProfile>(nameof(ModelParameters.Forces), parameters => parameters.Forces),
    ];

    /// <summary>Its name in scenario files, such as <c>groups</c>.</summary>
    public string Key => KebabName.Of(Section.Name);

    /// <summary>The numbers of a profile, with their names in scenario files.</summary>
    public ImmutableArray<(string Key, PropertyInfo Property, ParameterAttribute Meta)> Numbers { get; } =
    [
        .. from property in Type.GetProperties()
           let meta = property.GetCustomAttribute<ParameterAttribute>()
           where meta is not null
           select (KebabName.Of(property.Name), property, meta),
    ];

    /// <summary>The family that a property of <see cref="ModelParameters"/> holds.</summary>
    public static ProfileFamily Of(PropertyInfo section) => All.Single(family => family.Section == section);

    /// <summary>The parameters that the profiles have: each number that is not that of another profile.</summary>
    public IEnumerable<ParameterEntry> Entries(ModelParameters parameters) =>
        from profile in Get(parameters).Index()
        from number in Numbers
        where !profile.Item.Like.ContainsKey(number.Key)
        select new ParameterEntry(
            $"{Key}.{profile.Item.Id}.{number.Key}", Section, number.Property, number.Meta, profile.Index);

    /// <summary>Sets a number of a profile, and of those whose number is that of the profile.</summary>
    /// <param name="parameters">Parameters that may be changed.</param>
    /// <param name="entry">The parameter.</param>
    /// <param name="value">Its value.</param>
    internal void Write(ModelParameters parameters, ParameterEntry entry, double value)
    {
        var key = KebabName.Of(entry.Property.Name);
        var profiles = Get(parameters);
        var id = profiles[entry.Profile!.Value].Id;
        Set(parameters, [.. profiles.Select(profile => profile.Id == id || IsLike(profile) ? Changed(profile) : profile)]);

        bool IsLike(IProfile profile) => profile.Like.TryGetValue(key, out var other) && other == id;

        IProfile Changed(IProfile profile)
        {
            var copy = RecordCopy.Of(profile);
            entry.Property.SetValue(copy, value);
            return copy;
        }
    }

    private static ProfileFamily Create<T>(string section, Func<ModelParameters, ImmutableArray<T>> get)
        where T : IProfile
    {
        var property = typeof(ModelParameters).GetProperty(section)!;
        return new(
            property,
            typeof(T),
            parameters => ImmutableArray<IProfile>.Empty.AddRange(get(parameters).Cast<IProfile>()),
            (parameters, profiles) => property.SetValue(parameters, profiles.Cast<T>().ToImmutableArray()));
    }
}
