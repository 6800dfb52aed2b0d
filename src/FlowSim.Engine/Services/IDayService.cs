using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>Something that is done once at the end of each day, between the shards' days.</summary>
internal interface IDayService
{
    /// <summary>Sets what the first day needs; most services have nothing to set.</summary>
    void Begin()
    {
    }

    /// <summary>Does it.</summary>
    /// <param name="today">The day that ends.</param>
    void EndDay(Day today);
}
