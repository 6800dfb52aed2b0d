using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Cli.Serving;

/// <summary>What is wrong with a line, a sentence each.</summary>
internal sealed class RequestMistakes
{
    private const int MaxSentences = 10;
    private const int MaxNameLength = 100;

    private readonly List<string> _sentences = [];

    /// <summary>Whether so much is wrong that more need not be told.</summary>
    public bool IsFull => _sentences.Count >= MaxSentences;

    /// <summary>All of it; null where nothing is wrong.</summary>
    public string? Text => _sentences.Count == 0 ? null : string.Join(' ', _sentences);

    /// <summary>Adds a sentence.</summary>
    public void Add(string sentence)
    {
        if (!IsFull)
        {
            _sentences.Add(sentence);
        }
    }

    /// <summary>Adds that there is no such name, and which was probably meant.</summary>
    /// <param name="what">What it should name, with its article.</param>
    /// <param name="name">The name.</param>
    /// <param name="allowed">The names there are.</param>
    public void AddUnknown(string what, string name, IEnumerable<string> allowed)
    {
        // What is longer than any name is no slip of the hand, and to compare it would take long.
        var nearest = name.Length > MaxNameLength ? null : NearestName.Of(name, allowed);
        Add($"'{Short(name)}' is not {what}{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
    }

    /// <summary>A text as short as a message can quote it.</summary>
    public static string Short(string text) => text.Length > MaxNameLength ? text[..MaxNameLength] + "..." : text;
}
