using FlowSim.Model.Detention;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Access to the asylum procedure: information about rights, legal aid, and whether a party makes a claim to
/// officials.
/// </summary>
internal static class AsylumAccess
{
    /// <summary>Whether the official who handles a party was trained in the asylum protocol and applies it.</summary>
    public static bool IsHandledByTrained(Shard shard, ref readonly PartyRecord party)
    {
        var share = shard.World.Training.Institute;
        return share > 0 && shard.Uniform(RightsDraws.TrainedOfficial, in party) < share;
    }

    /// <summary>Whether a claim is put on the expedited path.</summary>
    public static bool IsExpedited(Shard shard, ref readonly PartyRecord party)
    {
        var agencyShare = shard.World.Training.Agency;
        return agencyShare > 0
            && ExpeditedPathRule.Qualifies(
                in shard.World.Policy.Protocol.Value,
                new TravellerClass(party.Class).Kind,
                agencyShare,
                shard.Uniform(RightsDraws.ExpeditedClaim, in party));
    }

    /// <summary>Whether a lawyer helps a party at a place.</summary>
    public static bool HasLawyer(Shard shard, ref readonly PartyRecord party, int place)
    {
        var share = shard.World.Policy.LegalAid[place, new TravellerClass(party.Class).Group].Share;
        return share > 0 && shard.Uniform(RightsDraws.Lawyer, in party) < share;
    }

    /// <summary>The chance of claiming asylum, raised by a lawyer if the party has one.</summary>
    public static double WithLawyer(Shard shard, ref readonly PartyRecord party, int place, double claimChance) =>
        HasLawyer(shard, in party, place)
            ? ClaimRule.Odds(claimChance, shard.World.Parameters.Asylum.LegalAidClaimFactor)
            : claimChance;

    /// <summary>Whether a party may claim asylum in the transit country at a place.</summary>
    public static bool MayClaim(Shard shard, ref readonly PartyRecord party, int place) =>
        ClaimRule.MayClaim(
            party.Is(PartyTraits.ClaimClosed), shard.World.Claims.OfficeFor(place) != PartyRecord.NoSite);

    /// <summary>Whether a party held by officials makes a claim and has it registered.</summary>
    /// <param name="shard">The party's shard.</param>
    /// <param name="party">The party.</param>
    /// <param name="place">The place where it is held.</param>
    /// <param name="informedDraw">Uniform draw that decides whether it is informed of its rights.</param>
    /// <param name="claimDraw">Uniform draw that decides whether it claims.</param>
    public static bool VoicesClaim(Shard shard, ref readonly PartyRecord party, int place, double informedDraw, double claimDraw)
    {
        var world = shard.World;
        if (!MayClaim(shard, in party, place))
        {
            return false;
        }

        var parameters = world.Parameters;
        var informedShare = world.Policy.RightsInformation.Value.Share;
        var intimidationShare = DetentionRule.Intimidation(
            parameters.Detention.IntimidationShare, world.Policy.Integrity[place].IntimidationFactor);
        if (IsHandledByTrained(shard, in party))
        {
            informedShare = Math.Max(informedShare, parameters.Protocol.InformedShare);
            intimidationShare = Math.Min(intimidationShare, parameters.Protocol.IntimidationShare);
        }

        var isInformed = informedDraw < informedShare && Interpretation.IsUnderstoodInCustody(shard, in party, place);
        var chance = DetentionRule.ClaimChance(
            party.Is(PartyTraits.InNeed), isInformed, intimidationShare, parameters.Detention);
        return claimDraw < WithLawyer(shard, in party, place, chance);
    }
}
