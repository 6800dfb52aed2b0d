using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Foundation.Chance;
using FlowSim.Model.People;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.Journey;

/// <summary>Whether people are understood, and understand what they are told and asked.</summary>
internal static class LanguageEvents
{
    // Detail 0 of the stream says who understands Spanish, see PartyFactory; on the first day of a run at the first
    // place an occasion would otherwise be the same.
    private const uint Spoken = 1;
    private const uint Heard = 2;

    /// <summary>Whether a party and the officials at a place understand each other, by Spanish, an interpreter or good fortune.</summary>
    public static bool Understands(Shard shard, ref readonly PartyRecord party, int place) =>
        !party.Is(PartyTraits.NeedsInterpreter) || IsInterpreted(shard, in party, InterpreterShare(shard, in party, place), Spoken);

    /// <summary>Whether the asylum agency understands a party when it hears the claim.</summary>
    public static bool IsUnderstood(Shard shard, ref readonly PartyRecord party)
    {
        if (!party.Is(PartyTraits.NeedsInterpreter))
        {
            return true;
        }

        var share = InterpreterShare(shard, in party, shard.World.OfficePlaces[party.Office]);
        return IsInterpreted(
            shard, in party, Math.Max(share, shard.World.Parameters.Language.InterpretedHearingShare), Heard);
    }

    private static double InterpreterShare(Shard shard, ref readonly PartyRecord party, int place) =>
        shard.World.Policy.Protection.InterpreterShare[ProtectionState.At(place, new TravellerClass(party.Class).Group)];

    private static bool IsInterpreted(Shard shard, ref readonly PartyRecord party, double interpreterShare, uint occasion)
    {
        var draw = shard.DrawOf(Streams.Language, in party, occasion);
        return draw.UniformA < interpreterShare || draw.UniformB >= shard.World.Parameters.Language.LostShare;
    }
}
