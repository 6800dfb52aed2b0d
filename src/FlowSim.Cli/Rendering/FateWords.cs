using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Rendering;

/// <summary>Fates in words.</summary>
internal static class FateWords
{
    /// <summary>What happened to a person, in a few words.</summary>
    public static string Of(Fate fate) => fate switch
    {
        Fate.Killed => "died",
        Fate.Refouled => "returned in need",
        Fate.Deported => "deported",
        Fate.Protected => "protected",
        Fate.Kidnapped => "kidnapped",
        Fate.Detained => "detained",
        Fate.InDestinationCountry => "in the US",
        Fate.WaitingAtBorder => "waiting at border",
        Fate.AwaitingDecision => "awaiting asylum",
        Fate.SettledInTransitCountry => "settled in Mexico",
        Fate.GaveUp => "gave up",
        Fate.OnTheWay => "travelling",
        Fate.StayedHome => "stayed at home",
        Fate.TransferredToThirdCountry => "in third country",
        Fate.Resettled => "resettled",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };
}
