using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// The one order of fates, the most severe first: the first that is true of a person is theirs, so that someone deported and
/// later admitted counts as deported. Twin tables, Sankeys, stores and the headline read it here.
/// </summary>
public static class FateOrder
{
    /// <summary>The fates that follow from what once happened to a person, whatever came later.</summary>
    public static ImmutableArray<Fate> Lasting { get; } =
    [
        Fate.Killed, Fate.Refouled, Fate.Deported, Fate.TransferredToThirdCountry, Fate.Protected, Fate.Kidnapped, Fate.Detained,
    ];

    /// <summary>The lasting fates that are harms.</summary>
    public static ImmutableArray<Fate> Harms { get; } = Lasting.Remove(Fate.Protected);

    /// <summary>All fates: the lasting ones, and then those that say where the run leaves a person.</summary>
    public static ImmutableArray<Fate> All { get; } =
    [
        .. Lasting, Fate.InUnitedStates, Fate.WaitingAtBorder, Fate.AwaitingDecision, Fate.SettledInMexico, Fate.GaveUp,
        Fate.OnTheWay, Fate.StayedHome, Fate.Resettled,
    ];

    /// <summary>The position of a fate in <see cref="All"/>, from 0.</summary>
    public static int PositionOf(Fate fate) => All.IndexOf(fate);
}
