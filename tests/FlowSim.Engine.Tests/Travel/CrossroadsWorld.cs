using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using MathNet.Numerics.LinearAlgebra;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Travel;

/// <summary>
/// Four Mexican towns with two or three legs out of each, one of them backwards, two legs into the United States, and a
/// control with a known chance. What parties choose and where they end up has a closed form, solved here without the
/// engine.
/// </summary>
internal static class CrossroadsWorld
{
    public const int Towns = 4;
    public const int ControlledTown = 2;
    public const double WatchRate = 0.5;

    private const double ScaleUsd = 250;
    private const double TurningBackUsd = 260;
    private const double DayUsd = 25;

    /// <summary>The chance that the control stops a party.</summary>
    public static readonly double StopChance = 1 - Math.Exp(-WatchRate);

    private static readonly string[] Codes = ["MX_A", "MX_B", "MX_C", "MX_D", "US_E", "US_F", "GT_O"];

    private static readonly (int From, int To, double Hours, double FareUsd, bool LeadsAway)[] Ways =
    [
        (0, 1, 12, 20, false),
        (0, 2, 24, 0, false),
        (1, 2, 6, 30, false),
        (1, 3, 18, 10, false),
        (2, 3, 12, 10, false),
        (2, 4, 30, 0, false),
        (3, 5, 6, 60, false),
        (3, 0, 18, 0, true),
        (2, 1, 6, 30, true),
        (6, 0, 6, 0, false),
    ];

    /// <summary>The world, with adults of one class who set out in the first months.</summary>
    public static Scenario Of(int people)
    {
        var from = new DateOnly(2019, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(12));
        foreach (var code in Codes)
        {
            world.Place(code, code[0] == 'U' ? PlaceRole.BorderSector : code[0] == 'G' ? PlaceRole.Origin : PlaceRole.City);
        }

        foreach (var way in Ways)
        {
            world.Leg(Codes[way.From], Codes[way.To], TravelMode.Road, way.Hours, way.FareUsd);
        }

        for (var month = 0; month < 4; month++)
        {
            world.Cohort(month, "GT_O", TestGroup.Honduran, PartyKind.Adult, people / 4);
        }

        var controlled = world[Codes[ControlledTown]];
        return world
            .Policy(TestWorlds.FullWatch(controlled))
            .Policy(new DetentionStationInstrument { At = [controlled], Places = Fixed(1e6) })
            .Parameters(parameters => parameters with
            {
                Travel = parameters.Travel with { MaxVisits = 255 },
                Encounters = parameters.Encounters with { MaxStopRate = WatchRate },
                Detention = parameters.Detention with { ReturnedShareRegional = 1 },
                RouteChoice = parameters.RouteChoice with
                {
                    ScaleUsd = ScaleUsd,
                    TurningBackScales = TurningBackUsd / ScaleUsd,
                    ValueOfTimeUsdPerDay = DayUsd,
                },
            })
            .Build();
    }

    /// <summary>The share of people at each town (rows) who take each leg (columns).</summary>
    public static double[,] Shares(Scenario scenario)
    {
        var weights = Ways.Select(way => Math.Exp(-CostUsd(way, scenario) / ScaleUsd)).ToArray();
        var system = Matrix<double>.Build.DenseIdentity(Codes.Length);
        var ends = Vector<double>.Build.Dense(Codes.Length, place => place switch
        {
            4 or 5 => 1,
            _ => 0,
        });
        for (var way = 0; way < Ways.Length; way++)
        {
            system[Ways[way].From, Ways[way].To] -= weights[way];
        }

        var values = system.Solve(ends);
        var shares = new double[Towns, Ways.Length];
        for (var way = 0; way < Ways.Length; way++)
        {
            if (Ways[way].From < Towns)
            {
                shares[Ways[way].From, way] = weights[way] * values[Ways[way].To] / values[Ways[way].From];
            }
        }

        return shares;
    }

    /// <summary>Where people who set out end up: undetected in the United States, apprehended, or giving up.</summary>
    public static (double InDestinationCountry, double Apprehended, double GaveUp) Absorption(Scenario scenario)
    {
        var shares = Shares(scenario);
        var onward = Matrix<double>.Build.Dense(Towns, Towns);
        var (reaches, stops, givesUp) = (new double[Towns], new double[Towns], Enumerable.Repeat(1.0, Towns).ToArray());
        for (var way = 0; way < Ways.Length; way++)
        {
            var (from, to, _, _, leadsAway) = Ways[way];
            if (from >= Towns)
            {
                continue;
            }

            var stopped = from == ControlledTown && !leadsAway ? StopChance : 0;
            givesUp[from] -= shares[from, way];
            stops[from] += shares[from, way] * stopped;
            if (to < Towns)
            {
                onward[from, to] += shares[from, way] * (1 - stopped);
            }
            else
            {
                reaches[from] += shares[from, way] * (1 - stopped);
            }
        }

        // Expected visits to each town by a person who begins in the first: the first row of (1 - Q)^-1.
        var start = Vector<double>.Build.Dense(Towns);
        start[0] = 1;
        var visits = (Matrix<double>.Build.DenseIdentity(Towns) - onward).Transpose().Solve(start);
        return (
            visits.DotProduct(Vector<double>.Build.Dense(reaches)),
            visits.DotProduct(Vector<double>.Build.Dense(stops)),
            visits.DotProduct(Vector<double>.Build.Dense(givesUp)));
    }

    /// <summary>Time, money, initial expectations of danger, and the reluctance to turn back.</summary>
    private static double CostUsd((int From, int To, double Hours, double FareUsd, bool LeadsAway) way, Scenario scenario)
    {
        var leg = scenario.Network.Legs[Array.IndexOf(Ways, way)];
        var danger = (BeliefRule.PriorSetback(leg, scenario.Parameters.Perception) * scenario.Parameters.RouteChoice.SetbackCostUsd)
            + (BeliefRule.PriorHarm(leg, scenario.Parameters.Perception) * scenario.Parameters.RouteChoice.HarmCostUsd);
        return (way.Hours / 24 * DayUsd) + way.FareUsd + danger + (way.LeadsAway ? TurningBackUsd : 0);
    }
}
