using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Identity;

/// <summary>
/// A 64-bit hash that is the same on every machine and in every version, for seeds, state hashes and run ids.
/// </summary>
public struct StableHash : IEquatable<StableHash>
{
    private ulong _state;

    /// <summary>The hash so far.</summary>
    public readonly ulong Value => RandomSource.Mix(_state);

    /// <summary>Adds a number; the order matters.</summary>
    public void Add(ulong value) => _state = RandomSource.Mix(_state ^ value);

    /// <summary>Adds a number; the order matters.</summary>
    public void Add(long value) => Add(unchecked((ulong)value));

    /// <summary>Adds the bits of a number; the order matters.</summary>
    public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Adds a text, including its length; the order matters.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Add((ulong)text.Length);
        foreach (var character in text)
        {
            Add(character);
        }
    }

    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = default(StableHash);
        hash.Add(text);
        return hash.Value;
    }

    /// <inheritdoc/>
    public readonly bool Equals(StableHash other) => _state == other._state;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is StableHash other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => unchecked((int)Value);

    /// <summary>Whether two hashes are equal.</summary>
    public static bool operator ==(StableHash left, StableHash right) => left.Equals(right);

    /// <summary>Whether two hashes differ.</summary>
    public static bool operator !=(StableHash left, StableHash right) => !left.Equals(right);
}
