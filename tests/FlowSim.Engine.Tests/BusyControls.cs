using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Perception;
using FlowSim.Model.Travel.Caravans;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>The controls of <see cref="TestWorlds.Everything"/>, and what responds to them.</summary>
internal static class BusyControls
{
    /// <summary>Adds checkpoints, patrols, organised crime, prosecution and a caravan.</summary>
    public static void Add(WorldBuilder world, double factor) => world
        .Policy(
            new CheckpointInstrument
            {
                At = [world["MX_TAP"], world["MX_TEN"], world["MX_ARR"]],
                Officers = Fixed(6 * factor),
                Force = TestForce.Inm,
            })
        .Policy(new CheckpointInstrument { At = [world["MX_IXT"]], Officers = Fixed(12 * factor), Force = TestForce.Police })
        .Policy(
            new CheckpointInstrument
            {
                At = [world["MX_TAP"], world["MX_TEN"]],
                Officers = Fixed(20 * factor),
                Force = TestForce.NationalGuard,
            },
            new DateOnly(2019, 6, 7))
        .Policy(new PatrolInstrument { At = [world["MX_BYP"], world["MX_SEA"]], Officers = Fixed(10 * factor), Force = TestForce.Army })
        .Policy(new PatrolInstrument { At = [world["MX_IXT"], world["MX_REY"]], Officers = Fixed(5 * factor), Force = TestForce.Police })
        .Policy(
            new EnforcementEffortInstrument { Forces = [TestForce.Inm], Factor = Fixed(1.5) },
            new DateOnly(2019, 5, 1),
            new DateOnly(2019, 6, 1))
        .Policy(
            new RedeploymentInstrument
            {
                At = [world["MX_IXT"], world["MX_REY"]],
                Forces = [TestForce.Police],
                Share = Fixed(0.5),
                LagDays = Fixed(14),
            },
            new DateOnly(2019, 2, 15),
            new DateOnly(2019, 6, 15))
        .Policy(new ScreeningInstrument { Share = Fixed(0.1) }, new DateOnly(2019, 4, 1))
        .Policy(new OrganisedCrimeInstrument { At = [world["MX_REY"]], Strength = Fixed(4) })
        .Policy(new ProsecutionInstrument { SanctionChance = Fixed(0.05) }, new DateOnly(2019, 3, 1))
        .Policy(
            new CaravanInstrument { Origins = [world["HN_SPS"]], Share = Fixed(0.4) },
            new DateOnly(2019, 2, 10),
            new DateOnly(2019, 4, 10));

    /// <summary>Adds a late checkpoint, rail control, oversight, dispersal of caravans and bad news.</summary>
    public static void AddAnswers(WorldBuilder world) => world
        .Policy(
            new CheckpointInstrument { At = [world["MX_MEX"]], Officers = Fixed(60), Force = TestForce.NationalGuard },
            new DateOnly(2019, 2, 20))
        .Policy(new RailControlInstrument { At = [world["MX_ARR"]], Coverage = Fixed(1), Boarding = Fixed(0.5) }, new DateOnly(2019, 4, 1))
        .Policy(
            new OversightInstrument
            {
                Bribes = Fixed(0.3),
                Abuse = Fixed(0.5),
                Collusion = Fixed(0.3),
                Intimidation = Fixed(0.5),
                Reporting = Fixed(2),
            },
            new DateOnly(2019, 5, 20))
        .Policy(
            new CaravanDispersalInstrument
            {
                At = [world["MX_TAP"], world["MX_TEN"], world["MX_ARR"]],
                Share = Fixed(0.5),
            },
            new DateOnly(2019, 2, 11))
        .Policy(
            new InformationShockInstrument { At = [world["MX_TAP"]], Setback = Fixed(0.3), HalfLifeDays = Fixed(60) },
            new DateOnly(2019, 4, 20));
}
