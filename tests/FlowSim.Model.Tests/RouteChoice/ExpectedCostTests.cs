using System.Globalization;
using FlowSim.Model.Network;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

/// <summary>A row of places, each with two roads of the same cost to the next, and the border at the end.</summary>
public sealed class ExpectedCostTests
{
    private const double ScaleUsd = 250;
    private const double LegUsd = 80;
    private const double ExitUsd = 30;
    private const int Towns = 6;

    [Fact]
    public void The_cost_is_that_of_the_legs_that_are_left_however_many_alternatives_there_are()
    {
        var (values, expected) = Solve();

        for (var town = 0; town <= Towns; town++)
        {
            Assert.Equal(((Towns - town) * LegUsd) + ExitUsd, expected[town], 1e-6);
        }

        // Two roads for each step are worth more than their cost, so the value rises away from the end; the cost must not.
        Assert.True(values[0] > values[Towns]);
    }

    private static (double[] Values, double[] Expected) Solve()
    {
        var places = Enumerable.Range(0, Towns + 1).Select(index => SmallCorridor.Places[3] with
        {
            Id = new PlaceId(index),
            Code = string.Create(CultureInfo.InvariantCulture, $"MX_{index}"),
            Role = index == Towns ? PlaceRole.BorderSector : PlaceRole.City,
        });
        var legs = Enumerable.Range(0, Towns * 2).Select(index => SmallCorridor.Legs[0] with
        {
            Id = new LegId(index),
            From = new PlaceId(index / 2),
            To = new PlaceId((index / 2) + 1),
            Mode = index % 2 == 0 ? TravelMode.Road : TravelMode.Rail,
        });
        var network = new RouteNetwork([.. places], [.. legs]);
        var order = Enumerable.Range(0, Towns + 1).Reverse().ToArray();
        var legWeights = new double[RecursiveLogit.LengthFor(Towns * 2, 1)];
        legWeights.AsSpan(0, Towns * 2).Fill(Math.Exp(-LegUsd / ScaleUsd));
        var exitWeights = new double[RecursiveLogit.LengthFor(Towns + 1, 1)];
        exitWeights[Towns] = Math.Exp(-ExitUsd / ScaleUsd);
        var (values, expected) = (new double[exitWeights.Length], new double[Towns + 1]);
        Assert.True(RecursiveLogit.Solve(network, order, 1, legWeights, exitWeights, values));
        ExpectedCost.Solve(network, order, 1, legWeights, exitWeights, values, ScaleUsd, expected);
        return (values, expected);
    }
}
