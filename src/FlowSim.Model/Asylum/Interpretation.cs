using FlowSim.Kernel.Chance;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>Whether people and officials understand each other.</summary>
internal static class Interpretation
{
    /// <summary>
    /// Whether a party and the officers who stop it where it is understand each other: through the language of the transit
    /// country, through an interpreter or by chance.
    /// </summary>
    public static bool IsUnderstoodAtControl(Shard shard, ref readonly PartyRecord party) =>
        !party.Is(PartyTraits.NeedsInterpreter) || IsInterpreted(
            shard,
            in party,
            InterpreterShare(shard, in party, party.Place),
            RightsDraws.InterpreterPresent,
            RightsDraws.UnderstoodAnyhow);

    /// <summary>Whether a party and the officials of the place where it is held understand each other.</summary>
    public static bool IsUnderstoodInCustody(Shard shard, ref readonly PartyRecord party, int place) =>
        !party.Is(PartyTraits.NeedsInterpreter) || IsInterpreted(
            shard,
            in party,
            InterpreterShare(shard, in party, place),
            RightsDraws.InterpreterInCustody,
            RightsDraws.UnderstoodInCustody);

    /// <summary>Whether the asylum agency understands a party when it hears the claim.</summary>
    public static bool IsUnderstood(Shard shard, ref readonly PartyRecord party)
    {
        if (!party.Is(PartyTraits.NeedsInterpreter))
        {
            return true;
        }

        var share = InterpreterShare(shard, in party, shard.World.OfficePlaces[party.Office]);
        return IsInterpreted(
            shard,
            in party,
            LanguageRule.InterpretedHearingShare(share, shard.World.Parameters.Language),
            RightsDraws.InterpreterAtHearing,
            RightsDraws.UnderstoodAtHearing);
    }

    private static double InterpreterShare(Shard shard, ref readonly PartyRecord party, int place) =>
        shard.World.Policy.Interpreters[place, new TravellerClass(party.Class).Group].Share;

    private static bool IsInterpreted(
        Shard shard, ref readonly PartyRecord party, double interpreterShare, Draw interpreter, Draw otherwise)
    {
        var draws = shard.DrawsFor(interpreter, in party);
        return LanguageRule.IsUnderstood(
            draws.Uniform(interpreter), interpreterShare, draws.Uniform(otherwise), shard.World.Parameters.Language);
    }
}
