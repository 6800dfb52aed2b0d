using FlowSim.Engine.Chance;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Parties;
using FlowSim.Model.Journey;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.UsBorder;

namespace FlowSim.Engine.Journey;

/// <summary>Transfers to a third country under an asylum cooperative agreement, and what follows there.</summary>
internal static class TransferEvents
{
    /// <summary>Whether a party encountered by US officers is flown to a third country.</summary>
    public static bool IsTransferred(Shard shard, ref readonly PartyRecord party)
    {
        var share = TermsFor(shard, in party).Share;
        return share > 0 && shard.Uniform(BorderDraws.Transfer, in party) < share;
    }

    /// <summary>The United States flies a party to a third country, without a decision on its need.</summary>
    public static void Transfer(Shard shard, ref PartyRecord party, int tick)
    {
        var world = shard.World;
        shard.Count(in party, TalliedEvent.TransferredToThirdCountry, tick);
        shard.Mark(in party, FateFlags.Transferred);
        shard.ReportSetback(in party);
        UsBorderEvents.CountRefoulement(shard, in party, party.Is(PartyTraits.Decided), tick);
        party.Place = (ushort)TermsFor(shard, in party).To.Index;
        shard.Book(ref party, JourneyEvent.ArrivedInThirdCountry, tick, WaitingTime.ToTicks(world.Parameters.Detention.RemovalDays));
    }

    /// <summary>A party is in the third country: it claims asylum there, sets out again, or goes home.</summary>
    public static void Arrived(Shard shard, ref PartyRecord party, int tick)
    {
        var parameters = shard.World.Parameters;
        var draws = shard.DrawsFor(BorderDraws.ClaimInThirdCountry, in party);
        if (draws.Uniform(BorderDraws.ClaimInThirdCountry) < parameters.CooperativeAgreement.ClaimShare)
        {
            shard.Count(in party, TalliedEvent.ClaimedInThirdCountry, tick);
            shard.End(in party, Fate.TransferredToThirdCountry);
        }
        else if (draws.Uniform(BorderDraws.NewAttemptFromThirdCountry) < parameters.CooperativeAgreement.TryAgainShare && party.Attempt + 1 < parameters.Return.MaxAttempts)
        {
            var rest = WaitingTime.LogNormal(draws.Uniform(BorderDraws.RestInThirdCountry), parameters.Return.RetryMedianDays, parameters.Return.RetrySigma);
            shard.Book(ref party, JourneyEvent.SetOutAgain, tick, rest);
        }
        else
        {
            shard.Count(in party, TalliedEvent.WentHomeAfterTransfer, tick);
            shard.Book(ref party, JourneyEvent.ReturnedHome, tick, WaitingTime.ToTicks(parameters.Detention.RemovalDays));
        }
    }

    private static ref readonly TransferTerms TermsFor(Shard shard, ref readonly PartyRecord party) =>
        ref shard.World.Policy.Transfers[party.Place, new PartyCell(shard.World.Classes[party.Class].Cell)];
}
