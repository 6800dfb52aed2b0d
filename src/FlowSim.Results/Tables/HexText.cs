using System.Globalization;

namespace FlowSim.Results.Tables;

/// <summary>Hashes as text: sixteen hexadecimal digits.</summary>
public static class HexText
{
    /// <summary>The hash in sixteen digits.</summary>
    public static string Of(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash that sixteen digits stand for.</summary>
    /// <exception cref="FormatException">The text is no such hash.</exception>
    public static ulong Parse(string text) => ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
