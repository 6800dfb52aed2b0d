using System.Collections.Immutable;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Engine.World;

/// <summary>What the event loop needs to know about a traveller class, computed once.</summary>
/// <param name="Community">Its community.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="ControlModifiers">Its risk modifiers at controls, out of a caravan and without papers.</param>
/// <param name="Smuggler">1 with a smuggler, 0 without.</param>
/// <param name="Segment">Its choice segment.</param>
/// <param name="Destination">Its destination.</param>
internal readonly record struct ClassRow(
    byte Community, byte Cell, byte ControlModifiers, byte Smuggler, byte Segment, Destination Destination)
{
    /// <summary>The rows of all classes.</summary>
    public static ImmutableArray<ClassRow> All { get; } =
        [.. Enumerable.Range(0, TravellerClass.Count).Select(index => Of(new TravellerClass(index)))];

    private static ClassRow Of(TravellerClass travellers) => new(
        (byte)travellers.Community,
        (byte)travellers.Cell,
        (byte)EncounterTable.ModifiersOf(travellers),
        (byte)(travellers.HasSmuggler ? 1 : 0),
        (byte)ChoiceSegment.Of(travellers).Index,
        travellers.Destination);
}
