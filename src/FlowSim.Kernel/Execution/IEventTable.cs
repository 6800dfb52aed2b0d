namespace FlowSim.Kernel.Execution;

/// <summary>
/// What happens when an event comes due. The day loop is given its table as a type argument: the kernel knows no handler,
/// and the compiled loop still calls the handlers directly.
/// </summary>
/// <typeparam name="TRecord">What an event happens to.</typeparam>
internal interface IEventTable<TRecord>
    where TRecord : struct
{
    /// <summary>Handles the next event of a record.</summary>
    /// <param name="record">The record; what follows is booked from here.</param>
    /// <param name="tick">The current tick.</param>
    void Handle(ref TRecord record, int tick);

    /// <summary>
    /// Learns which record is handled next, so that what its event reads can be on its way from memory. It changes nothing.
    /// </summary>
    /// <param name="next">The record.</param>
    void Prepare(ref readonly TRecord next);
}
