using System.Collections.Immutable;
using FlowSim.Model.Controls;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.World;

/// <summary>What the event loop needs to know about a traveller class, computed once.</summary>
/// <param name="Segment">Its choice segment, without papers.</param>
/// <param name="SegmentWithPapers">Its choice segment with papers.</param>
/// <param name="Community">Its community.</param>
/// <param name="Kind">The kind of its parties.</param>
/// <param name="CellIndex">Its cell.</param>
/// <param name="ControlModifiers">Its risk modifiers at controls, out of a caravan and without papers.</param>
/// <param name="Smuggler">1 with a smuggler, 0 without.</param>
/// <param name="DestinationIndex">Its destination.</param>
internal readonly record struct ClassRow(
    ushort Segment,
    ushort SegmentWithPapers,
    byte Community,
    byte Kind,
    byte CellIndex,
    byte ControlModifiers,
    byte Smuggler,
    byte DestinationIndex)
{
    /// <summary>Its cell.</summary>
    public PartyCell Cell => new(CellIndex);

    /// <summary>The choice segment of a party of the class.</summary>
    public int SegmentOf(ref readonly PartyRecord party) => party.Is(PartyTraits.HasPapers) ? SegmentWithPapers : Segment;

    /// <summary>Its destination.</summary>
    public Destination Destination => new(DestinationIndex);

    /// <summary>The rows of all classes of a corridor.</summary>
    public static ImmutableArray<ClassRow> All(ModelParameters parameters) =>
    [
        .. from index in Enumerable.Range(0, TravellerClass.CountFor(parameters.Groups.Length))
           let travellers = new TravellerClass(index)
           select Of(travellers, parameters.Groups[travellers.Group.Index].IsExtraRegional, parameters.Destinations.Length + 1),
    ];

    private static ClassRow Of(TravellerClass travellers, bool isExtraRegional, int destinations) => new(
        (ushort)ChoiceSegment.Of(travellers, hasPapers: false, destinations).Index,
        (ushort)ChoiceSegment.Of(travellers, hasPapers: true, destinations).Index,
        (byte)travellers.Community,
        (byte)travellers.Kind,
        (byte)travellers.Cell.Index,
        (byte)EncounterTable.ModifiersOf(travellers.HasSmuggler, isExtraRegional),
        (byte)(travellers.HasSmuggler ? 1 : 0),
        (byte)travellers.Destination.Index);
}
