namespace FlowSim.Results;

/// <summary>Reads from a store that may be damaged in any way.</summary>
public static class StoreReading
{
    /// <summary>Reads, and reports any inconsistency as damage to the store.</summary>
    /// <exception cref="InvalidDataException">The store is damaged, or the file is not a store.</exception>
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
