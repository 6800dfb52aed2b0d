using System.Runtime.InteropServices;
using FlowSim.Kernel.Calendar;
using FlowSim.Kernel.Queues;

namespace FlowSim.Kernel.Tests;

/// <summary>A record of 32 bytes that knows nothing but what the kernel asks of it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 32)]
internal struct KernelRecord : IEventRecord, ISlotRecord
{
    public int Index;

    private int _link;

    public ushort Due;

    public ushort Content;

    public ulong More;

    public bool HasLeft;

    readonly ushort IEventRecord.Due => Due;

    public readonly bool IsVacant => HasLeft;

    public int QueueNext
    {
        readonly get => _link;
        set => _link = value;
    }

    public int NextFreeSlot
    {
        readonly get => _link;
        set => _link = value;
    }

    public void MarkVacant() => HasLeft = true;
}
