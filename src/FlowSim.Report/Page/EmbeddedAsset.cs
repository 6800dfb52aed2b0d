namespace FlowSim.Report.Page;

/// <summary>What was bundled for the page when the program was built.</summary>
internal static class EmbeddedAsset
{
    /// <summary>The script.</summary>
    public static string Script { get; } = Inline("report.js", "</script");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Inline("report.css", "</style");

    /// <summary>The licences of what is bundled.</summary>
    public static string Licences { get; } = Read("licences.txt");

    /// <summary>A part that can stand within an element: it does not hold the element's end.</summary>
    private static string Inline(string name, string end)
    {
        var text = Read(name);
        return text.Contains(end, StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException($"'{name}' contains '{end}' and cannot be part of a page.")
            : text;
    }

    private static string Read(string name)
    {
        using var stream = typeof(EmbeddedAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is missing in the program.");
        using var reader = new StreamReader(stream);

        // Browsers read a page's lines as ending so, and the hash of the policy is of what they read.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
