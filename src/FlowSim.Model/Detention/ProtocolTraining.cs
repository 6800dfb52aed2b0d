using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Detention;

/// <summary>
/// Computes how many officials will be trained in the asylum protocol tomorrow. Training counts from the start of the
/// current unbroken sequence of entries, so an entry that follows another does not send everyone back to training.
/// </summary>
internal sealed class ProtocolTraining(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce],
        Writes = [DayState.TrainedShares],
    };

    /// <inheritdoc/>
    public void Begin() => Train(world.Period.Begins);

    /// <inheritdoc/>
    public void EndDay(Day today) => Train(world.Period.DateOf(today).AddDays(1));

    private void Train(DateOnly date)
    {
        var months = (date.DayNumber - Since(date).DayNumber) / MeanYear.DaysPerMonth;
        world.Training = TrainedShares.Of(in world.Policy.Protocol.Value, months, world.Parameters);
    }

    /// <summary>
    /// The first day of the unbroken sequence of entries in force on a date. Entries are ordered by start date.
    /// </summary>
    private DateOnly Since(DateOnly date)
    {
        var (since, until) = (date, DateOnly.MinValue);
        foreach (var entry in world.Timeline.Entries)
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
