namespace FlowSim.Scenarios.Diagnostics;

/// <summary>The texts of all diagnostics about scenario and experiment files, one method for each.</summary>
internal static partial class ScenarioDiagnostics
{
    public static Diagnostic FileMissing(SourcePosition at, string file) => new(
        DiagnosticCodes.FileMissing,
        at,
        $"The file {DiagnosticText.File(file)} does not exist. Paths are relative to the file that names them.");

    public static Diagnostic FileUnreadable(SourcePosition at, string file, string reason) => new(
        DiagnosticCodes.FileUnreadable, at, $"The file {DiagnosticText.File(file)} cannot be read: {reason}.");

    public static Diagnostic FileTooLarge(SourcePosition at, string file, int maxBytes) => new(
        DiagnosticCodes.FileTooLarge,
        at,
        $"The file {DiagnosticText.File(file)} is larger than {maxBytes / (1024 * 1024)} MB, the maximum.");

    public static Diagnostic NotUtf8(SourcePosition at) => new(
        DiagnosticCodes.NotUtf8, at, "The file is not UTF-8 text from here on. Save it in the UTF-8 encoding.");

    public static Diagnostic ControlCharacter(SourcePosition at, char character) => new(
        DiagnosticCodes.ControlCharacter,
        at,
        $"There is an invisible character (U+{(int)character:X4}) here. Remove it.");

    public static Diagnostic Tab(SourcePosition at) => new(
        DiagnosticCodes.Tab, at, "There is a tab here. YAML is indented with spaces; use spaces instead.");

    public static Diagnostic Syntax(SourcePosition at, string problem) => new(
        DiagnosticCodes.Syntax,
        at,
        $"This is not valid YAML: {problem.TrimEnd('.')}. Nothing after this point was checked.");

    public static Diagnostic EmptyFile(SourcePosition at, string minKeys) => new(
        DiagnosticCodes.EmptyFile, at, $"The file is empty. {minKeys}.");

    public static Diagnostic SeveralDocuments(SourcePosition at, string noun) => new(
        DiagnosticCodes.SeveralDocuments,
        at,
        $"A second YAML document begins here. A file contains one {noun}; remove '---' or make two files.");

    public static Diagnostic Anchor(SourcePosition at, string name) => new(
        DiagnosticCodes.Anchor,
        at,
        $"The anchor {DiagnosticText.Quoted("&" + name)} is not allowed. Write the value out where it is used.");

    public static Diagnostic Alias(SourcePosition at) => new(
        DiagnosticCodes.Alias,
        at,
        "An alias ('*name') is not allowed. Write the value out. "
            + "Put text that begins with '*' in quotation marks.");

    public static Diagnostic Tag(SourcePosition at, string tag) => new(
        DiagnosticCodes.Tag,
        at,
        $"The tag {DiagnosticText.Quoted(tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal))} is "
            + "not allowed. Remove it; put text that begins with '!' in quotation marks.");

    public static Diagnostic DuplicateKey(SourcePosition at, string key, long firstLine) => new(
        DiagnosticCodes.DuplicateKey,
        at,
        $"{DiagnosticText.Quoted(key)} is repeated; it was first given in line {firstLine}. Remove one of them.");

    public static Diagnostic KeyNotText(SourcePosition at) => new(
        DiagnosticCodes.KeyNotText, at, "A key must be a word, but is a list or a mapping.");

    public static Diagnostic TooDeep(SourcePosition at, int maxLevels, string noun) => new(
        DiagnosticCodes.TooDeep,
        at,
        $"Values are nested deeper than {maxLevels} levels. No {noun} needs more than five.");
}
