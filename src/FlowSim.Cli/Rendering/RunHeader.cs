using System.Globalization;
using System.Text.Json.Nodes;
using FlowSim.Cli.Execution;
using FlowSim.Experiments;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Policy;
using FlowSim.Model.Services;
using FlowSim.Model.Uncertainty;
using FlowSim.Results.Tables;

namespace FlowSim.Cli.Rendering;

/// <summary>A description of what was run: the sentences and the JSON at the start of every result.</summary>
internal static class RunHeader
{
    /// <summary>The letter that identifies a scenario in tables.</summary>
    public static string Letter(int position) =>
        position < 26 ? ((char)('A' + position)).ToString() : $"S{(position + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Prints what was run.</summary>
    public static void Write(TextWriter output, FinishedExperiment experiment)
    {
        var plan = experiment.Plan;
        var period = plan.Scenarios[0].Scenario.Period;
        foreach (var (position, input) in plan.Scenarios.Index())
        {
            var label = plan.Scenarios.Length == 1 ? "" : Letter(position) + "  ";
            output.WriteLine($"{label}{input.Name}: {input.Scenario.Title}");
        }

        output.WriteLine();
        output.WriteLine(
            $"From {NumberText.Date(period.From)} to {NumberText.Date(period.Until.AddDays(-1))} "
            + $"({NumberText.Count(period.CountedDays)} days{WarmUpOf(period)}), {NumberText.Count(experiment.People)} people in "
            + $"{NumberText.Count(experiment.Parties)} parties were simulated"
            + (plan.SampleShare < 1 ? "." : ": everybody."));
        if (plan.SampleShare < 1)
        {
            output.WriteLine(
                $"They are a sample of {NumberText.Plain(plan.SampleShare * 100)} % of all parties; "
                    + "figures are scaled up to everybody.");
            WriteSmallCapacities(output, plan);
        }

        var times = plan.Replicates == 1 ? "once" : $"{NumberText.Count(plan.Replicates)} times";
        var each = plan.Scenarios.Length == 1 ? "The scenario was run" : "Each scenario was run";
        output.WriteLine(
            $"{each} {times}, with seed {plan.Seed.ToString(CultureInfo.InvariantCulture)}; "
            + $"that took {NumberText.Duration(experiment.WallTime)}.");
        if (plan.Replicates == 1)
        {
            output.WriteLine("One replicate shows nothing about chance: intervals need at least two.");
            return;
        }

        var uncertain = plan.Scenarios.Max(input => UncertainCount(input.Scenario));
        output.WriteLine(
            "The interval is for the mean and narrows with more replicates. The range is that of single");
        output.WriteLine(uncertain switch
        {
            0 => "replicates; it shows chance only, because every number in the scenarios is fixed.",
            1 => "replicates; it shows chance and the number that the scenarios leave uncertain.",
            _ => $"replicates; it shows chance and the {NumberText.Count(uncertain)} numbers that the scenarios leave uncertain.",
        });
    }

    /// <summary>Names the services of which too little is left in the sample.</summary>
    private static void WriteSmallCapacities(TextWriter output, ExperimentPlan plan)
    {
        var small = SmallCapacities(plan);
        if (small.Length == 0)
        {
            return;
        }

        output.WriteLine("Too little is left in the sample of these services; what depends on them needs a larger one:");
        foreach (var service in small.GroupBy(capacity => (capacity.Service, capacity.Unit)))
        {
            var places = service.Select(capacity => $"{capacity.Place} {NumberText.Figure(capacity.Left)}");
            output.WriteLine($"  {service.Key.Service} ({service.Key.Unit}): {string.Join(", ", places)}");
        }
    }

    /// <summary>The small services of any scenario, each with the most that one scenario leaves of it.</summary>
    private static SmallCapacity[] SmallCapacities(ExperimentPlan plan) =>
    [
        .. plan.Scenarios.SelectMany(input => SmallCapacity.Of(input.Scenario, plan.SampleShare))
            .GroupBy(capacity => (capacity.Service, capacity.Place))
            .Select(same => same.MaxBy(capacity => capacity.Left)!),
    ];

    private static string WarmUpOf(SimulationPeriod period) =>
        period.HasWarmUp ? $" after a warm-up of {NumberText.Count(period.WarmUpDays)}" : "";

    /// <summary>The number of parameters that each replicate draws from a distribution.</summary>
    private static int UncertainCount(Scenario scenario) =>
        scenario.Uncertain.Length + scenario.Policy.Sum(entry => InstrumentField.Of(entry.Instrument.GetType())
            .Count(field => field.Property.GetValue(entry.Instrument) is Quantity { Distribution: not null }));

    /// <summary>The same as the first members of a JSON document.</summary>
    public static JsonObject Json(string command, FinishedExperiment experiment)
    {
        var plan = experiment.Plan;
        var period = plan.Scenarios[0].Scenario.Period;
        return new()
        {
            ["command"] = command,
            ["version"] = ProgramVersion.Version,
            ["period"] = new JsonObject
            {
                ["from"] = NumberText.Date(period.From),
                ["until"] = NumberText.Date(period.Until),
                ["days"] = period.CountedDays,
                ["warm_up_days"] = period.WarmUpDays,
            },
            ["parties"] = (long)Math.Round(experiment.Parties),
            ["people"] = (long)Math.Round(experiment.People),
            ["replicates"] = plan.Replicates,
            ["sample_share"] = plan.SampleShare,
            ["small_capacities"] = new JsonArray(
            [
                .. SmallCapacities(plan).Select(capacity => new JsonObject
                {
                    ["service"] = capacity.Service,
                    ["place"] = capacity.Place,
                    ["left"] = capacity.Left,
                    ["unit"] = capacity.Unit,
                }),
            ]),
            ["seed"] = plan.Seed,
            ["wall_seconds"] = experiment.WallTime.TotalSeconds,
            ["results"] = experiment.Folder,
            ["report"] = experiment.Report,
            ["scenarios"] = new JsonArray(
            [
                .. experiment.Result.Scenarios.Select(scenario => new JsonObject
                {
                    ["name"] = scenario.Name,
                    ["title"] = scenario.Scenario.Title,
                    ["file"] = scenario.File,
                    ["content_hash"] = HexText.Of(scenario.ContentHash),
                    ["state_hash"] = HexText.Of(scenario.StateHash),
                    ["events"] = scenario.Replicates.Sum(replicate => replicate.Events),
                    ["party_days"] = scenario.Replicates.Sum(replicate => replicate.PartyDays),
                }),
            ]),
        };
    }
}
