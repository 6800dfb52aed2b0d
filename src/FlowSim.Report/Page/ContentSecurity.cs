using System.Security.Cryptography;
using System.Text;

namespace FlowSim.Report.Page;

/// <summary>
/// The content security policy: a page may use its own script and style sheet, and may load nothing else.
/// </summary>
internal static class ContentSecurity
{
    /// <summary>The policy of a page with this script and this style sheet.</summary>
    public static string PolicyOf(string script, string style) =>
        $"default-src 'none'; script-src '{HashOf(script)}'; style-src '{HashOf(style)}'; style-src-attr 'unsafe-inline'; "
        + "img-src data: blob:; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
