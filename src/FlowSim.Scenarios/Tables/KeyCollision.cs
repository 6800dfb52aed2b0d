namespace FlowSim.Scenarios.Tables;

/// <summary>Finds things that would have the same luck, since what keys it is the same.</summary>
internal static class KeyCollision
{
    /// <summary>
    /// Each position whose hash an earlier one has too, with the first that has it. Luck is keyed by the hash alone, so
    /// the people of both would be each other's doubles.
    /// </summary>
    /// <param name="things">The things.</param>
    /// <param name="hashOf">The hash that keys the luck of each.</param>
    public static IEnumerable<(int First, int Later)> Of<T>(IReadOnlyList<T> things, Func<T, uint> hashOf)
    {
        var firsts = new Dictionary<uint, int>(things.Count);
        for (var position = 0; position < things.Count; position++)
        {
            var hash = hashOf(things[position]);
            if (!firsts.TryAdd(hash, position))
            {
                yield return (firsts[hash], position);
            }
        }
    }
}
