using System.Text;

namespace FlowSim.Model.Parameters;

/// <summary>Names in the spelling of scenario files.</summary>
public static class KebabName
{
    /// <summary>The name in lower case with hyphens: <c>InformedShare</c> becomes <c>informed-share</c>.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kebab = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    /// <summary>The values of an enumeration by their names in scenario files, in order.</summary>
    public static IReadOnlyDictionary<string, T> ValuesOf<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => Of(value.ToString()), value => value, StringComparer.Ordinal);
}
