namespace FlowSim.Scenarios.Tables;

/// <summary>Finds items that would have the same random draws because their keys are equal.</summary>
internal static class KeyCollision
{
    /// <summary>
    /// Each position whose hash occurs earlier, with the first position that has it. Draws are keyed by the hash alone,
    /// so the people of both items would have the same draws.
    /// </summary>
    /// <param name="things">The items.</param>
    /// <param name="hashOf">The hash that keys the draws of an item.</param>
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
