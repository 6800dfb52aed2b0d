using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>
/// The entries of a policy over a run, and what is in force on a date. No other class writes the state.
/// </summary>
public sealed class PolicyTimeline
{
    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly EntryDefaults _defaults;

    /// <summary>Creates a timeline without a date: nothing is in force.</summary>
    /// <param name="network">The places the entries name.</param>
    /// <param name="parameters">The parameters that apply if no entry is in force.</param>
    /// <param name="policy">The entries, in any order.</param>
    /// <param name="firstDay">The first date that will be set; entries that end before it are dropped.</param>
    public PolicyTimeline(
        RouteNetwork network, ModelParameters parameters, IEnumerable<PolicyEntry> policy, DateOnly firstDay)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(parameters);
        _network = network;
        _parameters = parameters;
        _defaults = new(network, parameters);
        Entries = [.. policy.Where(entry => entry.IsEverInForceFrom(firstDay)).OrderBy(entry => entry.From)];
        State = NothingInForce();
    }

    /// <summary>The entries in the order in which they apply: by start, then as written.</summary>
    public ImmutableArray<PolicyEntry> Entries { get; }

    /// <summary>What is in force on the date that was set last.</summary>
    public PolicyState State { get; }

    /// <summary>Whether an entry begins or ends on a date.</summary>
    public bool ChangesOn(DateOnly date)
    {
        foreach (var entry in Entries)
        {
            if (entry.From == date || entry.Until == date)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes <see cref="State"/> the state of a date.</summary>
    public void Set(DateOnly date)
    {
        State.Reset();
        foreach (var entry in Entries)
        {
            if (entry.IsInForceOn(date))
            {
                Apply(entry, State);
            }
        }
    }

    /// <summary>
    /// A separate state with every entry in force, whatever its dates: for all sites and staff that the run needs.
    /// </summary>
    public PolicyState AllAtOnce()
    {
        var state = NothingInForce();
        foreach (var entry in Entries)
        {
            Apply(entry, state);
        }

        return state;
    }

    private PolicyState NothingInForce() => new(new TermsFamilies(_network.Places.Length, _parameters));

    private void Apply(PolicyEntry entry, PolicyState state) =>
        entry.Instrument.ApplyTo(new PolicyWriter(state, _network, _defaults, CombinationTable.ByField, entry.From));
}
