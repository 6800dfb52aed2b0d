namespace FlowSim.Kernel.Queues;

/// <summary>A record that can wait in a slot. Its links are unused elsewhere, so they may share one field.</summary>
internal interface ISlotRecord
{
    /// <summary>Whether what waited here has left.</summary>
    bool IsVacant { get; }

    /// <summary>In a queue: the handle of the record behind.</summary>
    int QueueNext { get; set; }

    /// <summary>In a free slot: the next free slot.</summary>
    int NextFreeSlot { get; set; }

    /// <summary>Marks that what waited here has left.</summary>
    void MarkVacant();
}
