using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Registers the claims of those who stand in line at an asylum desk, first come, first served, up to what its officers can
/// register in a day. People who pass by take nothing of that. Where a desk closes, those who wait go on without a claim.
/// </summary>
internal sealed class DeskRegistration(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly PlaceLines _lines = new PlaceLines(
        shards,
        world.Network.Places.Length,
        world.Timeline.Entries.Select(entry => entry.Instrument).OfType<AsylumDeskInstrument>().SelectMany(desk => desk.At),
        JourneyEvent.DeskRegisters,
        JourneyEvent.DeskLineCloses);

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.DeskRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _lines.Gather(static shard => shard.Requests.Desk);
        var perOfficer = world.Parameters.Asylum.RegistrationsPerDeskOfficerDay;
        for (var place = 0; place < _lines.PlaceCount; place++)
        {
            if (_lines.HasLine(place))
            {
                _lines.Serve(place, world.Policy.Desks[place].Officers * perOfficer, world.SampleShare, delayDays: 0);
            }
        }
    }
}
