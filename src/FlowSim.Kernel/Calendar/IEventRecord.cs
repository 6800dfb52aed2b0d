namespace FlowSim.Kernel.Calendar;

/// <summary>A record that a calendar carries to its next event. Records are structures, so no call is virtual.</summary>
internal interface IEventRecord
{
    /// <summary>The tick of the next event.</summary>
    ushort Due { get; }
}
