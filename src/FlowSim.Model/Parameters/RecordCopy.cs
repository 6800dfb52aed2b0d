using System.Reflection;

namespace FlowSim.Model.Parameters;

/// <summary>
/// Copies a record whose type is known only at run time, as <c>with { }</c> does for a type known at compile time.
/// </summary>
internal static class RecordCopy
{
    private const string CloneMethod = "<Clone>$";

    /// <summary>A copy of the record.</summary>
    public static T Of<T>(T record)
        where T : class
    {
        var clone = record.GetType().GetMethod(CloneMethod, BindingFlags.Public | BindingFlags.Instance)
            ?? throw new ArgumentException($"{record.GetType().Name} is not a record.", nameof(record));
        return (T)clone.Invoke(record, null)!;
    }
}
