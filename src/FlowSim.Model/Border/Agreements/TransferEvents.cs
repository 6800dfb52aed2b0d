using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Agreements;

/// <summary>Transfers to a third country under an asylum cooperative agreement, and what follows there.</summary>
internal static class TransferEvents
{
    /// <summary>The share of parties like this one that are flown to a third country from its place.</summary>
    public static double ShareFor(Shard shard, ref readonly PartyRecord party) => TermsFor(shard, in party).Share;

    /// <summary>The destination country flies a party to a third country, without a decision on its need.</summary>
    public static void Transfer(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        shard.Recorder.Count(in party, TalliedEvent.TransferredToThirdCountry, tick);
        shard.Recorder.CountFirst(in party, TalliedEvent.FirstTransferred, FateFlags.Transferred, tick);
        shard.Information.ReportSetback(in party);
        RemovalEvents.CountForm(
            shard, in party, TalliedEvent.RefouledByDestinationCountry, party.Is(PartyTraits.Refused), tick);
        party.Place = (ushort)TermsFor(shard, in party).To.Index;
        shard.Book(ref party, JourneyEvent.ArrivedInThirdCountry, tick, WaitingTime.ToTicks(world.Parameters.Detention.RemovalDays));
    }

    /// <summary>
    /// A party is in the third country: it claims asylum there, sets out again, or goes home. One that abandons its claim does as those
    /// who made none.
    /// </summary>
    public static void Arrived(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters;
        var (agreement, returns) = (parameters.CooperativeAgreement, parameters.Return);
        var draws = shard.DrawsFor(BorderDraws.ClaimInThirdCountry, in party);
        var newAttemptDraw = draws.Uniform(BorderDraws.NewAttemptFromThirdCountry);
        var after = AfterTransferRule.Of(
            draws.Uniform(BorderDraws.ClaimInThirdCountry), newAttemptDraw, party.Attempt + 1, agreement, returns);
        if (after == AfterTransfer.ClaimsAsylum)
        {
            shard.Recorder.Count(in party, TalliedEvent.ClaimedInThirdCountry, tick);
            if (draws.Uniform(BorderDraws.ClaimInThirdCountryAbandoned) >= agreement.ClaimAbandonedShare)
            {
                shard.Recorder.End(in party, Fate.TransferredToThirdCountry);
                return;
            }

            shard.Recorder.Count(in party, TalliedEvent.AbandonedClaimInThirdCountry, tick);
            after = AfterTransferRule.WithoutClaim(newAttemptDraw, party.Attempt + 1, agreement, returns);
        }

        if (after == AfterTransfer.SetsOutAgain)
        {
            shard.Recorder.Count(in party, TalliedEvent.TriesAgainAfterTransfer, tick);
            var rest = WaitingTime.LogNormal(
                draws.Uniform(BorderDraws.RestInThirdCountry), returns.RetryMedianDays, returns.RetrySigma);
            shard.Book(ref party, JourneyEvent.SetOutAgain, tick, rest);
            return;
        }

        GoHome(shard, ref party, tick);
    }

    /// <summary>
    /// A party goes home from the third country. One in need is back where it fled from, which is counted apart: the transfer itself has
    /// already counted as refoulement.
    /// </summary>
    private static void GoHome(Shard shard, ref PartyRecord party, int tick)
    {
        shard.Recorder.Count(in party, TalliedEvent.WentHomeAfterTransfer, tick);
        if (party.Is(PartyTraits.InNeed))
        {
            shard.Recorder.Count(in party, TalliedEvent.WentHomeInNeedAfterTransfer, tick);
        }

        shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(shard.World.Parameters.Detention.RemovalDays));
    }

    private static ref readonly TransferTerms TermsFor(Shard shard, ref readonly PartyRecord party) =>
        ref shard.World.Policy.Transfers[party.Place, shard.World.Classes[party.Class].Cell];
}
