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
        shard.Recorder.Mark(in party, FateFlags.Transferred);
        shard.Information.ReportSetback(in party);
        RemovalEvents.CountForm(
            shard, in party, TalliedEvent.RefouledByDestinationCountry, party.Is(PartyTraits.Refused), tick);
        party.Place = (ushort)TermsFor(shard, in party).To.Index;
        shard.Book(ref party, JourneyEvent.ArrivedInThirdCountry, tick, WaitingTime.ToTicks(world.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party is in the third country: it claims asylum there, sets out again, or goes home.</summary>
    public static void Arrived(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters;
        var draws = shard.DrawsFor(BorderDraws.ClaimInThirdCountry, in party);
        var after = AfterTransferRule.Of(
            draws.Uniform(BorderDraws.ClaimInThirdCountry),
            draws.Uniform(BorderDraws.NewAttemptFromThirdCountry),
            party.Attempt + 1,
            parameters.CooperativeAgreement,
            parameters.Return);
        switch (after)
        {
            case AfterTransfer.ClaimsAsylum:
                shard.Recorder.Count(in party, TalliedEvent.ClaimedInThirdCountry, tick);
                shard.Recorder.End(in party, Fate.TransferredToThirdCountry);
                break;
            case AfterTransfer.SetsOutAgain:
                var rest = WaitingTime.LogNormal(
                    draws.Uniform(BorderDraws.RestInThirdCountry),
                    parameters.Return.RetryMedianDays,
                    parameters.Return.RetrySigma);
                shard.Book(ref party, JourneyEvent.SetOutAgain, tick, rest);
                break;
            default:
                shard.Recorder.Count(in party, TalliedEvent.WentHomeAfterTransfer, tick);
                var flight = WaitingTime.ToTicks(parameters.Detention.RemovalDays);
                shard.Book(ref party, JourneyEvent.ReturnedHome, tick, flight);
                break;
        }
    }

    private static ref readonly TransferTerms TermsFor(Shard shard, ref readonly PartyRecord party) =>
        ref shard.World.Policy.Transfers[party.Place, shard.World.Classes[party.Class].Cell];
}
