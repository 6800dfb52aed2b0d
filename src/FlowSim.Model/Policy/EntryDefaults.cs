using System.Collections.Immutable;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>
/// Whom and what an entry means that names nobody and nothing. Made once for a run: entries are applied between days, which
/// allocate nothing.
/// </summary>
internal sealed class EntryDefaults(RouteNetwork network, ModelParameters parameters)
{
    /// <summary>All places.</summary>
    public ImmutableArray<PlaceId> Everywhere { get; } = [.. network.Places.Select(place => place.Id)];

    /// <summary>All nationality groups.</summary>
    public ImmutableArray<NationalityGroup> Groups { get; } = GroupsWhere(parameters, _ => true);

    /// <summary>The nationality groups that the transit country takes back.</summary>
    public ImmutableArray<NationalityGroup> TakenBack { get; } = GroupsWhere(parameters, group => group.IsTakenBack);

    /// <summary>The nationality groups from outside the region.</summary>
    public ImmutableArray<NationalityGroup> ExtraRegional { get; } = GroupsWhere(parameters, group => group.IsExtraRegional);

    /// <summary>All forces.</summary>
    public ImmutableArray<Force> Forces { get; } =
        [.. Enumerable.Range(0, parameters.Forces.Length).Select(index => new Force(index))];

    /// <summary>The corridor's description of a group.</summary>
    public GroupProfile ProfileOf(NationalityGroup group) => parameters.Groups[group.Index];

    private static ImmutableArray<NationalityGroup> GroupsWhere(ModelParameters parameters, Func<GroupProfile, bool> hasTrait) =>
        [.. parameters.Groups.Index().Where(group => hasTrait(group.Item)).Select(group => new NationalityGroup(group.Index))];
}
