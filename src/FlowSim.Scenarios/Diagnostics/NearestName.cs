namespace FlowSim.Scenarios.Diagnostics;

/// <summary>Finds the allowed name that an author probably meant.</summary>
public static class NearestName
{
    /// <summary>The allowed name with the fewest edits from the text, or null if none is close.</summary>
    /// <param name="written">The text as written.</param>
    /// <param name="allowed">The allowed names; of equally close names the first is returned.</param>
    public static string? Of(string written, IEnumerable<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(allowed);
        string? nearest = null;
        var min = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in allowed)
        {
            var edits = Edits(written.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < min)
            {
                min = edits;
                nearest = name;
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein edit distance in which swapping two neighbours counts as one edit.</summary>
    private static int Edits(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = new int[to.Length + 1];
        var row = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= from.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var same = from[line - 1] == to[column - 1];
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1])
                {
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[to.Length];
    }
}
