using FlowSim.Kernel.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Chance;

/// <summary>Who comes first among those who ask for a service in the same tick.</summary>
internal static class QueueDraws
{
    private const uint PrecedenceStream = (uint)StreamId.Precedence << StreamShift;

    /// <summary>Who comes first in the queue for a place in a station.</summary>
    public const Draw Station = (Draw)(PrecedenceStream | (5 << DetailShift) | A);

    /// <summary>Who comes first in the queue for transport home.</summary>
    public const Draw Deportation = (Draw)(PrecedenceStream | (9 << DetailShift) | A);

    /// <summary>Who comes first in the queue for a decision on asylum.</summary>
    public const Draw Decision = (Draw)(PrecedenceStream | (13 << DetailShift) | A);

    /// <summary>Who comes first in the line for the admission of a claim.</summary>
    public const Draw Admission = (Draw)(PrecedenceStream | (30 << DetailShift) | A);

    /// <summary>Who comes first on the list of a port.</summary>
    public const Draw Port = (Draw)(PrecedenceStream | (15 << DetailShift) | A);

    /// <summary>Who comes first in the queue for resettlement.</summary>
    public const Draw Resettlement = (Draw)(PrecedenceStream | (23 << DetailShift) | A);

    /// <summary>Who comes first in the queue for a humanitarian visitor card.</summary>
    public const Draw Card = (Draw)(PrecedenceStream | (27 << DetailShift) | A);

    /// <summary>Who comes first in the line at an asylum desk.</summary>
    public const Draw Desk = (Draw)(PrecedenceStream | (28 << DetailShift) | A);

    /// <summary>Who comes first in the queue for a hearing.</summary>
    public const Draw Hearing = (Draw)(PrecedenceStream | (29 << DetailShift) | A);
}
