namespace FlowSim.Scenarios;

/// <summary>A parameter set on the command line, which overrides the files.</summary>
/// <param name="Path">The parameter's path, such as <c>detention.informed-share</c>.</param>
/// <param name="Value">A number or a distribution, in the notation of scenario files.</param>
public readonly record struct SettingOverride(string Path, string Value)
{
    /// <summary>
    /// Parses a setting written as <c>path=value</c>. If either part is missing, this is reported when the setting is
    /// used.
    /// </summary>
    /// <param name="text">The text after <c>--set</c>.</param>
    public static SettingOverride Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(text.Trim(), "") : new(text[..equals].Trim(), text[(equals + 1)..].Trim());
    }

    /// <inheritdoc/>
    public override string ToString() => $"--set {Path}={Value}";
}
