using System.Globalization;

namespace FlowSim.Results.Tables;

/// <summary>Hashes as sixteen hexadecimal digits.</summary>
public static class HexText
{
    /// <summary>Formats a hash as sixteen digits.</summary>
    public static string Of(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Parses a hash of sixteen digits.</summary>
    /// <exception cref="FormatException">The text is not such a hash.</exception>
    public static ulong Parse(string text) => ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
