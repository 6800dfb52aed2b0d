using FlowSim.Model.Services;

namespace FlowSim.Engine.Services;

/// <summary>One step of the schedule between two days.</summary>
/// <param name="Service">The type of the service.</param>
/// <param name="Uses">What it reads and writes.</param>
/// <param name="Make">Makes the service of a run.</param>
internal sealed record DayStep(Type Service, StateUse Uses, Func<RunParts, IDayService> Make)
{
    /// <summary>The step that runs a service.</summary>
    /// <typeparam name="T">The service, which declares what it uses.</typeparam>
    /// <param name="make">Makes it.</param>
    public static DayStep Of<T>(Func<RunParts, T> make)
        where T : class, IDayService, IDeclaresState => new(typeof(T), T.Uses, make);
}
