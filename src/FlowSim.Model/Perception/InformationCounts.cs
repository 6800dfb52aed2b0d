using FlowSim.Kernel.Execution;
using FlowSim.Model.People;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Model.Perception;

/// <summary>
/// What the parties of a shard experienced since the last revision of beliefs, by community and the columns of
/// <see cref="NewsColumns"/>. Their communities learn of it later.
/// </summary>
internal sealed class InformationCounts(SimulatedWorld world)
{
    private readonly NewsColumns _columns = world.Beliefs.Columns;

    /// <summary>Passages of parties.</summary>
    public int[] Passages { get; } = NewCounts(world);

    /// <summary>Those with no risk of a setback: with papers, and not on a leg to the destination country.</summary>
    public int[] SafePassages { get; } = NewCounts(world);

    /// <summary>Parties apprehended or returned.</summary>
    public int[] Setbacks { get; } = NewCounts(world);

    /// <summary>Parties that were victims of a crime.</summary>
    public int[] Harms { get; } = NewCounts(world);

    /// <summary>Counts that a party sets out on a leg.</summary>
    public void ReportPassage(ref readonly PartyRecord party, int leg)
    {
        var cell = CellOf(in party, leg);
        Passages[cell]++;
        if (party.Is(PartyTraits.HasPapers) && (world.Claims.Traits[world.Legs[leg].To] & PlaceTraits.Border) == 0)
        {
            SafePassages[cell]++;
        }
    }

    /// <summary>Reports to the community, later, that a party was apprehended or returned on its leg.</summary>
    public void ReportSetback(ref readonly PartyRecord party)
    {
        if (party.Leg != LegRow.None)
        {
            Setbacks[CellOf(in party, party.Leg)]++;
        }
    }

    /// <summary>Reports to the community, later, that a party was the victim of a crime on its leg.</summary>
    public void ReportHarm(ref readonly PartyRecord party)
    {
        if (party.Leg != LegRow.None)
        {
            ReportHarm(in party, party.Leg);
        }
    }

    /// <summary>Reports to the community, later, that a party was the victim of a crime on a leg.</summary>
    public void ReportHarm(ref readonly PartyRecord party, int leg) => Harms[CellOf(in party, leg)]++;

    /// <summary>Adds the counts of a community to a window of its news and sets them to zero.</summary>
    public void Move(int community, NewsWindow window)
    {
        var columns = _columns.Count;
        var first = community * columns;
        ShardSum.Move(Passages.AsSpan(first, columns), window.Passages);
        ShardSum.Move(SafePassages.AsSpan(first, columns), window.SafePassages);
        ShardSum.Move(Setbacks.AsSpan(first, columns), window.Setbacks);
        ShardSum.Move(Harms.AsSpan(first, columns), window.Harms);
    }

    private int CellOf(ref readonly PartyRecord party, int leg)
    {
        var travellers = world.Classes[party.Class];
        return (travellers.Community * _columns.Count) + _columns.Of(leg, travellers.Kind);
    }

    private static int[] NewCounts(SimulatedWorld world) => new int[world.Beliefs.Communities * world.Beliefs.Columns.Count];
}
