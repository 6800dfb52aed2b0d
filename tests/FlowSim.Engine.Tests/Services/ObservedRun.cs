using FlowSim.Engine.Execution;
using FlowSim.Engine.Services;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Services;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.Services;

/// <summary>Runs a world step by step and records which shared state each step changes.</summary>
internal sealed class ObservedRun : IDisposable
{
    private const int ShardCount = 2;

    private readonly Scenario _scenario;
    private readonly WorkerPool _workers = new(1);
    private readonly RunParts _parts;
    private readonly SharedState _state;
    private readonly (DayStep Step, IDayService Service)[] _services;
    private readonly Dictionary<DayStep, HashSet<string>> _changed;
    private Dictionary<string, int> _hashes = [];

    public ObservedRun(Scenario scenario, IReadOnlyList<DayStep> steps)
    {
        _scenario = scenario;
        var world = new SimulatedWorld(scenario, new RandomSource(1, 0));
        _parts = new RunParts(
            world,
            [.. Enumerable.Range(0, ShardCount).Select(number => new Shard(world, number, ShardCount, null))],
            _workers,
            new FlowLedger(world.Period.MonthCount, world.Network.Legs.Length));
        _state = new SharedState(_parts);
        _services = [.. steps.Select(step => (step, step.Make(_parts)))];
        _changed = steps.ToDictionary(step => step, _ => new HashSet<string>());
    }

    /// <summary>What the events of all days changed.</summary>
    public HashSet<string> ChangedByEvents { get; } = [];

    /// <summary>What services changed without declaring it.</summary>
    public IEnumerable<string> Undeclared() =>
        from step in _changed
        from state in step.Value.Except(Declared(step.Key))
        select $"{step.Key.Service.Name} changes {state}";

    /// <summary>What services declare to change, and never did.</summary>
    public IEnumerable<string> NeverChanged() =>
        from step in _changed
        from state in Declared(step.Key).Except(step.Value)
        select $"{step.Key.Service.Name} never changes {state}";

    /// <summary>Runs a number of days, or all.</summary>
    public ObservedRun Run(int days = int.MaxValue)
    {
        foreach (var (_, service) in _services)
        {
            service.Begin();
        }

        _hashes = _state.Hashes();
        for (var number = 0; number < Math.Min(days, _scenario.Period.DayCount); number++)
        {
            var day = new Day(number);
            foreach (var shard in _parts.Shards)
            {
                Simulation.RunDay(shard, day);
            }

            Note(ChangedByEvents);
            foreach (var (step, service) in _services)
            {
                service.EndDay(day);
                Note(_changed[step]);
            }
        }

        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _workers.Dispose();

    private static IEnumerable<string> Declared(DayStep step) =>
        step.Uses.Takes.Concat(step.Uses.Writes).Select(state => state.ToString()).Distinct();

    private void Note(HashSet<string> changed)
    {
        var hashes = _state.Hashes();
        changed.UnionWith(hashes.Where(state => _hashes[state.Key] != state.Value).Select(state => state.Key));
        _hashes = hashes;
    }
}
