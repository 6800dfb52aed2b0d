using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Tables;

/// <summary>The places of a corridor, as far as they could be read.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<string, PlaceId> _byCode = new(StringComparer.Ordinal);
    private readonly List<Place> _places = [];
    private readonly List<SourcePosition> _positions = [];
    private readonly HashSet<PlaceId> _uncertain = [];

    /// <summary>The file, by the name used in diagnostics; empty without a file.</summary>
    public string File { get; init; } = "";

    /// <summary>
    /// Whether a code that is missing here is an error. If a row could not be read, the code may belong to it.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>The places in the order of their codes.</summary>
    public ImmutableArray<Place> Places => [.. _places];

    /// <summary>Number of places.</summary>
    public int Count => _places.Count;

    /// <summary>The codes of the places.</summary>
    public IReadOnlyCollection<string> Codes => _byCode.Keys;

    /// <summary>The place with an id.</summary>
    public Place this[PlaceId place] => _places[place.Index];

    /// <summary>Adds a place at the next index.</summary>
    /// <param name="place">The place.</param>
    /// <param name="at">The position of its row.</param>
    /// <param name="isCertain">Whether its kind and country could be read.</param>
    public void Add(Place place, SourcePosition at, bool isCertain)
    {
        _byCode.Add(place.Code, place.Id);
        _places.Add(place);
        _positions.Add(at);
        if (!isCertain)
        {
            _uncertain.Add(place.Id);
        }
    }

    /// <summary>Finds the place with a code.</summary>
    public bool TryFind(string code, out PlaceId place) => _byCode.TryGetValue(code, out place);

    /// <summary>The position of a place in the file.</summary>
    public SourcePosition At(PlaceId place) => _positions[place.Index];

    /// <summary>Whether the kind and country of a place could be read.</summary>
    public bool IsCertain(PlaceId place) => !_uncertain.Contains(place);
}
