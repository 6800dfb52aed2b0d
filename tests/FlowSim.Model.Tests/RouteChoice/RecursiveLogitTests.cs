using FlowSim.Model.Network;
using FlowSim.Model.RouteChoice;
using MathNet.Numerics.LinearAlgebra;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class RecursiveLogitTests
{
    /// <summary>From the port backwards.</summary>
    private static readonly int[] Order =
    [
        SmallCorridor.Port.Index,
        SmallCorridor.BorderCity.Index,
        SmallCorridor.City.Index,
        SmallCorridor.Crossing.Index,
        SmallCorridor.Village.Index,
        SmallCorridor.Island.Index,
    ];

    private static readonly double[] LegWeights = [0.9, 0.5, 0, 0.7, 0.02, 0.4, 0.3, 0];
    private static readonly double[] ExitWeights = [0.01, 0.002, 0.02, 0.03, 1, 0.05];

    [Fact]
    public void Values_solve_the_linear_system_of_the_paper()
    {
        var values = Padded(new double[ExitWeights.Length]);

        var converged = RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, Padded(LegWeights), Padded(ExitWeights), values);

        var expected = SolvedDirectly();
        Assert.True(converged);
        for (var place = 0; place < expected.Length; place++)
        {
            Assert.Equal(expected[place], values[place], 1e-9 * expected[place]);
        }
    }

    [Fact]
    public void A_poor_initial_guess_leads_to_the_same_values()
    {
        var values = Padded([.. Enumerable.Repeat(1000.0, ExitWeights.Length)]);

        var converged = RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, Padded(LegWeights), Padded(ExitWeights), values);

        var expected = SolvedDirectly();
        Assert.True(converged);
        Assert.All(values.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-9 * pair.Second));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    public void Systems_solved_together_are_solved_to_the_bit_as_alone(int systems)
    {
        var legs = new double[RecursiveLogit.LengthFor(LegWeights.Length, systems)];
        var exits = new double[RecursiveLogit.LengthFor(ExitWeights.Length, systems)];
        var together = new double[exits.Length];
        for (var system = 0; system < systems; system++)
        {
            // Those with higher weights need more sweeps.
            Spread(LegWeights, system, (leg, weight) => legs[(leg * systems) + system] = weight);
            Spread(ExitWeights, system, (place, weight) => exits[(place * systems) + system] = weight);
        }

        Assert.True(RecursiveLogit.Solve(SmallCorridor.Network, Order, systems, legs, exits, together));

        for (var system = 0; system < systems; system++)
        {
            var (ownLegs, ownExits) = (Padded(new double[LegWeights.Length]), Padded(new double[ExitWeights.Length]));
            Spread(LegWeights, system, (leg, weight) => ownLegs[leg] = weight);
            Spread(ExitWeights, system, (place, weight) => ownExits[place] = weight);
            var alone = Padded(new double[ExitWeights.Length]);
            Assert.True(RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, ownLegs, ownExits, alone));
            var places = Enumerable.Range(0, ExitWeights.Length);
            Assert.Equal(places.Select(place => alone[place]), places.Select(place => together[(place * systems) + system]));
        }

        static void Spread(double[] weights, int system, Action<int, double> set)
        {
            for (var index = 0; index < weights.Length; index++)
            {
                set(index, weights[index] * (0.3 + (0.04 * system)));
            }
        }
    }

    [Fact]
    public void One_system_without_a_solution_is_noticed_among_others()
    {
        const int Systems = 8;
        var legs = LegWeights.SelectMany(weight => Enumerable.Range(0, Systems).Select(system => system == 5 ? 2.0 : weight)).ToArray();
        var exits = ExitWeights.SelectMany(weight => Enumerable.Repeat(weight, Systems)).ToArray();

        Assert.False(RecursiveLogit.Solve(
            SmallCorridor.Network, Order, Systems, Padded(legs), Padded(exits), Padded(new double[exits.Length])));
    }

    [Fact]
    public void Where_nothing_can_be_reached_the_only_option_is_to_end_the_journey()
    {
        var values = Padded(new double[ExitWeights.Length]);

        RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, Padded(LegWeights), Padded(ExitWeights), values);

        Assert.Equal(ExitWeights[SmallCorridor.Island.Index], values[SmallCorridor.Island.Index]);
        Assert.Equal(ExitWeights[SmallCorridor.Port.Index], values[SmallCorridor.Port.Index]);
    }

    [Fact]
    public void Cycles_without_cost_have_no_solution()
    {
        var weights = LegWeights.ToArray();
        weights[3] = 1;
        weights[6] = 1.1;
        var values = Padded(new double[ExitWeights.Length]);

        Assert.False(RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, Padded(weights), Padded(ExitWeights), values));
    }

    [Fact]
    public void Arrays_without_room_for_vectors_are_refused()
    {
        Assert.Throws<ArgumentException>(
            () => RecursiveLogit.Solve(SmallCorridor.Network, Order, 1, LegWeights, ExitWeights, new double[ExitWeights.Length]));
    }

    /// <summary>The numbers of one system, with the room that vectors need behind them.</summary>
    private static double[] Padded(double[] numbers) => [.. numbers, .. new double[RecursiveLogit.LengthFor(0, 1)]];

    private static double[] SolvedDirectly()
    {
        var system = Matrix<double>.Build.DenseIdentity(ExitWeights.Length);
        foreach (var leg in SmallCorridor.Legs.Where(leg => leg.Purpose == LegPurpose.Travel))
        {
            system[leg.From.Index, leg.To.Index] -= LegWeights[leg.Id.Index];
        }

        return [.. system.Solve(Vector<double>.Build.Dense(ExitWeights))];
    }
}
