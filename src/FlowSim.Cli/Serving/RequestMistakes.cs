using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Cli.Serving;

/// <summary>The errors in a line, one sentence each.</summary>
internal sealed class RequestMistakes
{
    private const int MaxSentences = 10;
    private const int MaxNameLength = 100;

    private readonly List<string> _sentences = [];

    /// <summary>Whether there are so many errors that further ones need not be reported.</summary>
    public bool IsFull => _sentences.Count >= MaxSentences;

    /// <summary>All errors; null if there are none.</summary>
    public string? Text => _sentences.Count == 0 ? null : string.Join(' ', _sentences);

    /// <summary>Adds an error.</summary>
    public void Add(string sentence)
    {
        if (!IsFull)
        {
            _sentences.Add(sentence);
        }
    }

    /// <summary>Adds that a name is unknown, and suggests the nearest allowed name.</summary>
    /// <param name="what">What it should name, with its article.</param>
    /// <param name="name">The name.</param>
    /// <param name="allowed">The allowed names.</param>
    public void AddUnknown(string what, string name, IEnumerable<string> allowed)
    {
        // A text longer than any name is not a typing error, and comparing it would take long.
        var nearest = name.Length > MaxNameLength ? null : NearestName.Of(name, allowed);
        Add($"'{Short(name)}' is not {what}{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
    }

    /// <summary>Shortens a text to the length that a message can quote.</summary>
    public static string Short(string text) => text.Length > MaxNameLength ? text[..MaxNameLength] + "..." : text;
}
