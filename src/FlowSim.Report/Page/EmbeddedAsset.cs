namespace FlowSim.Report.Page;

/// <summary>The files bundled for the page when the program was built.</summary>
internal static class EmbeddedAsset
{
    /// <summary>The script.</summary>
    public static string Script { get; } = Inline("report.js", "</script");

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Inline("report.css", "</style");

    /// <summary>The licences of the bundled packages.</summary>
    public static string Licences { get; } = Read("licences.txt");

    /// <summary>Land and borders of the world.</summary>
    public static string World => Read("world.json");

    /// <summary>A file that is safe inside an element: it does not contain the closing tag of that element.</summary>
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

        // Browsers normalise line endings in this way, and the hash in the policy is of the normalised text.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
