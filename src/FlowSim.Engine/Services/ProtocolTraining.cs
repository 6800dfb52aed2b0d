using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Detention;

namespace FlowSim.Engine.Services;

/// <summary>
/// Works out how many officials are trained in the asylum protocol tomorrow. The clock runs from the first of the entries
/// still in force, so that an entry which changes the aim does not send everybody back to school.
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

        foreach (var entry in world.Entries)
        {
            if (entry.Instrument is AsylumProtocolInstrument && entry.IsInForceOn(date))
            {
                protocol.Train((date.DayNumber - entry.From.DayNumber) / MeanYear.DaysPerMonth, world.Parameters);
                return;
            }
        }
    }
}
