using System.Collections.Immutable;

namespace FlowSim.Model.Controls;

/// <summary>The forces of a corridor, and the positions of their officers where tables number places and forces together.</summary>
public sealed class Forces
{
    private readonly ImmutableArray<ForceProfile> _profiles;

    /// <summary>The forces with these profiles.</summary>
    public Forces(ImmutableArray<ForceProfile> profiles)
    {
        _profiles = profiles;
        Migration = new Force(Math.Max(0, profiles.Index().FirstOrDefault(force => force.Item.Role == ForceRole.Migration).Index));
    }

    /// <summary>Number of forces that stop people.</summary>
    public int Count => _profiles.Length;

    /// <summary>The authority that detains and deports.</summary>
    public Force Migration { get; }

    /// <summary>The position of the officers of a force at the place with that index.</summary>
    public int PositionOf(int place, Force force) => (place * Count) + force.Index;

    /// <summary>The force at a position.</summary>
    public Force ForceAt(int position) => new(position % Count);

    /// <summary>What a force is.</summary>
    public ForceRole RoleOf(Force force) => _profiles[force.Index].Role;
}
