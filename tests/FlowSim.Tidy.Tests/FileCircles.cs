namespace FlowSim.Tidy.Tests;

/// <summary>The circles of a graph of files: the largest sets in which each file uses each other one, if indirectly.</summary>
internal static class FileCircles
{
    /// <summary>Every circle of more than one file, its files in order.</summary>
    /// <param name="uses">The files that each file uses; those that are no key are passed over.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, IReadOnlyCollection<string>> uses)
    {
        // Kosaraju's algorithm: files in the order in which a walk leaves them, then walks back in the opposite order.
        var left = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in uses.Keys.Order(StringComparer.Ordinal))
        {
            Walk(file, at => uses[at].Where(uses.ContainsKey), seen, left);
        }

        var users = uses.Keys.ToDictionary(file => file, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var (file, used) in uses.SelectMany(pair => pair.Value.Where(uses.ContainsKey).Select(used => (pair.Key, used))))
        {
            users[used].Add(file);
        }

        seen.Clear();
        var circles = new List<IReadOnlyList<string>>();
        for (var index = left.Count - 1; index >= 0; index--)
        {
            var circle = new List<string>();
            Walk(left[index], at => users[at], seen, circle);
            if (circle.Count > 1)
            {
                circles.Add([.. circle.Order(StringComparer.Ordinal)]);
            }
        }

        return circles;
    }

    private static void Walk(string start, Func<string, IEnumerable<string>> next, HashSet<string> seen, List<string> left)
    {
        if (!seen.Add(start))
        {
            return;
        }

        foreach (var file in next(start))
        {
            Walk(file, next, seen, left);
        }

        left.Add(start);
    }
}
