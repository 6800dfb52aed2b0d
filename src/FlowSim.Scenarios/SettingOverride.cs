namespace FlowSim.Scenarios;

/// <summary>A parameter set on the command line, over whatever the files say.</summary>
/// <param name="Path">The parameter's path, such as <c>detention.informed-share</c>.</param>
/// <param name="Value">A number or a distribution, as it would stand in a file.</param>
public readonly record struct SettingOverride(string Path, string Value)
{
    /// <summary>The setting written as <c>path=value</c>; what lacks either is reported when it is used.</summary>
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
