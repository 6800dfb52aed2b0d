using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Experiments;

/// <summary>Properties of permutations, checked on the same inputs every time.</summary>
internal static class Replays
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(40)
        .WithQuietOnSuccess(true)
        .WithReplay(new Replay(new Rnd(20190607, 7), Microsoft.FSharp.Core.FSharpOption<int>.None));

    /// <summary>Checks that a property holds for every order of a number of items.</summary>
    public static void ForAllOrders(int count, Func<int[], bool> holds) =>
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, count)).ToArbitrary(), holds).Check(Config);
}
