using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Detention;

namespace FlowSim.Engine.Services;

/// <summary>
/// Works out how many officials are trained in the asylum protocol tomorrow. The clock runs from the day since which there
/// has always been an entry in force, so that one which follows another does not send everybody back to school.
/// </summary>
internal sealed class ProtocolTraining(SimulatedWorld world) : IDayService
{
    /// <inheritdoc/>
    public void Begin() => Train(world.Period.From);

    /// <inheritdoc/>
    public void EndDay(Day today) => Train(world.Period.DateOf(today).AddDays(1));

    private void Train(DateOnly date)
    {
        var protocol = world.Policy.Protection.Protocol;
        if (!protocol.IsInForce)
        {
            return;
        }

        protocol.Train((date.DayNumber - Since(date).DayNumber) / MeanYear.DaysPerMonth, world.Parameters);
    }

    /// <summary>The day since which there has always been a protocol, of entries in the order of their start.</summary>
    private DateOnly Since(DateOnly date)
    {
        var (since, until) = (date, DateOnly.MinValue);
        foreach (var entry in world.Entries)
        {
            if (entry.Instrument is not AsylumProtocolInstrument || entry.From > date || entry.Until <= entry.From)
            {
                continue;
            }

            since = entry.From > until ? entry.From : since;
            var end = entry.Until ?? DateOnly.MaxValue;
            until = end > until ? end : until;
        }

        return since;
    }
}
