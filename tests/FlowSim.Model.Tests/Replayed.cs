using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace FlowSim.Model.Tests;

/// <summary>
/// Properties checked on the same thousand inputs every time; the first that fails is shrunk and shown.
/// </summary>
internal static class Replayed
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(1000)
        .WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20190607UL), FSharpOption<int>.None)));

    /// <summary>A number between two bounds, both included, in a million steps.</summary>
    public static Gen<double> Between(double low, double high) =>
        Gen.Choose(0, 1_000_000).Select(step => low + ((high - low) * step / 1_000_000));

    /// <summary>Checks that a property holds for every number.</summary>
    public static void ForAll(Gen<double> numbers, Func<double, bool> holds) =>
        Prop.ForAll(numbers.ToArbitrary(), holds).Check(Config);

    /// <summary>Checks that a property holds for all pairs of numbers.</summary>
    public static void ForAll(Gen<double> first, Gen<double> second, Func<double, double, bool> holds) =>
        Prop.ForAll(first.ToArbitrary(), second.ToArbitrary(), holds).Check(Config);

    /// <summary>Checks that a property holds for all triples of numbers.</summary>
    public static void ForAll(Gen<double> first, Gen<double> second, Gen<double> third, Func<double, double, double, bool> holds) =>
        Prop.ForAll(first.ToArbitrary(), second.ToArbitrary(), third.ToArbitrary(), holds).Check(Config);
}
