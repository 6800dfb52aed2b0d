using System.Collections.Immutable;

namespace FlowSim.Model.Network;

/// <summary>
/// The words that a corridor has of its own: names of its countries, agencies and groups, and texts of tables and reports
/// that take the place of the program's. They change no result.
/// </summary>
/// <param name="ByLanguage">Texts by their keys, by the two-letter code of the language.</param>
public sealed record CorridorWords(
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> ByLanguage)
{
    /// <summary>No words: the program's general words for countries and agencies are used.</summary>
    public static CorridorWords None { get; } = new(
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal));

    /// <summary>The texts in a language, by their keys; none for a language in which the corridor has no words.</summary>
    /// <param name="code">The two-letter code of the language.</param>
    public ImmutableSortedDictionary<string, string> In(string code) =>
        ByLanguage.GetValueOrDefault(code, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether the words are the same, language by language.</summary>
    public bool Equals(CorridorWords? other) =>
        other is not null
        && ByLanguage.Keys.SequenceEqual(other.ByLanguage.Keys)
        && ByLanguage.All(language => language.Value.SequenceEqual(other.In(language.Key)));

    /// <inheritdoc/>
    public override int GetHashCode() => ByLanguage.Count;
}
