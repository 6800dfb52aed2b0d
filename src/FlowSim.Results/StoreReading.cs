namespace FlowSim.Results;

/// <summary>Reads of a store what may be damaged in any way.</summary>
public static class StoreReading
{
    /// <summary>Reads, and says of whatever does not fit together that the store is damaged.</summary>
    /// <exception cref="InvalidDataException">The store is damaged, or is none.</exception>
    public static T Of<T>(string store, Func<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or InvalidOperationException
            or OverflowException or IndexOutOfRangeException or KeyNotFoundException
            or System.Data.Common.DbException)
        {
            throw new InvalidDataException($"'{store}' is damaged: {problem.Message}", problem);
        }
    }
}
