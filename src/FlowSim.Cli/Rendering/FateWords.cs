using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Rendering;

/// <summary>Fates in words.</summary>
internal static class FateWords
{
    /// <summary>What became of a person, in a word or a few.</summary>
    public static string Of(Fate fate) => fate switch
    {
        Fate.Killed => "killed",
        Fate.Refouled => "refouled",
        Fate.Deported => "deported",
        Fate.Protected => "protected",
        Fate.Kidnapped => "kidnapped",
        Fate.Detained => "detained",
        Fate.InUnitedStates => "in the US",
        Fate.WaitingAtBorder => "waiting at border",
        Fate.AwaitingDecision => "awaiting asylum",
        Fate.SettledInMexico => "settled in Mexico",
        Fate.GaveUp => "gave up",
        Fate.OnTheWay => "on the way",
        Fate.StayedHome => "stayed home",
        Fate.TransferredToThirdCountry => "in third country",
        Fate.Resettled => "resettled",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };
}
