using FlowSim.Kernel.Execution;
using FlowSim.Model.Travel;
using FlowSim.Model.World;

namespace FlowSim.Engine.Services;

/// <summary>The parts of a run that services work on.</summary>
/// <param name="World">The state that all shards share.</param>
/// <param name="Shards">The shards, with what they collected during the day.</param>
/// <param name="Workers">Threads for work that is done in parallel.</param>
/// <param name="Flows">People on each leg, by month.</param>
internal sealed record RunParts(SimulatedWorld World, Shard[] Shards, WorkerPool Workers, FlowLedger Flows);
