using FlowSim.Kernel.Time;

namespace FlowSim.Model.Services;

/// <summary>A step that runs once at the end of each day, between the shards' days.</summary>
internal interface IDayService
{
    /// <summary>Prepares the first day; most services have nothing to prepare.</summary>
    void Begin()
    {
    }

    /// <summary>Runs the step.</summary>
    /// <param name="today">The day that ends.</param>
    void EndDay(Day today);
}
