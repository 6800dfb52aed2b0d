using System.Collections.Immutable;

namespace FlowSim.Model.Network;

/// <summary>
/// Places joined by legs: a directed multigraph in compressed rows, so that the legs out of a place are one slice.
/// </summary>
public sealed class RouteNetwork
{
    /// <summary>The most legs that may leave one place: a choice among them and of ending the journey fits a byte.</summary>
    public const int MaxLegsFromOnePlace = byte.MaxValue - 1;

    private readonly Dictionary<string, PlaceId> _byCode;
    private readonly int[] _firstOut;
    private readonly LegId[] _out;
    private readonly int[] _ends;

    /// <summary>A network of these places and legs, whose ids are their positions.</summary>
    /// <exception cref="ArgumentException">A leg names a place outside the network, or an id is not the position.</exception>
    public RouteNetwork(ImmutableArray<Place> places, ImmutableArray<Leg> legs)
    {
        for (var index = 0; index < places.Length; index++)
        {
            Require(places[index].Id.Index == index, $"place {places[index].Code} is not at its index");
        }

        for (var index = 0; index < legs.Length; index++)
        {
            var leg = legs[index];
            Require(leg.Id.Index == index, $"leg {index} is not at its index");
            Require(IsIn(leg.From, places) && IsIn(leg.To, places), $"leg {index} leaves the network");
        }

        var busiest = legs.GroupBy(leg => leg.From).Select(leaving => leaving.Count()).DefaultIfEmpty().Max();
        Require(busiest <= MaxLegsFromOnePlace, $"{busiest} legs leave one place");
        Places = places;
        Legs = legs;
        _byCode = places.ToDictionary(place => place.Code, place => place.Id, StringComparer.Ordinal);
        _ends = [.. legs.Select(leg => leg.To.Index)];
        _firstOut = new int[places.Length + 1];
        _out = [.. legs.Where(leg => leg.Purpose == LegPurpose.Travel).OrderBy(leg => leg.From.Index).Select(leg => leg.Id)];
        foreach (var leg in _out)
        {
            _firstOut[legs[leg.Index].From.Index + 1]++;
        }

        for (var place = 0; place < places.Length; place++)
        {
            _firstOut[place + 1] += _firstOut[place];
        }
    }

    /// <summary>The places, by index.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The legs, by index.</summary>
    public ImmutableArray<Leg> Legs { get; }

    /// <summary>The most legs that leave one place.</summary>
    public int MaxLegsOut => Enumerable.Range(0, Places.Length).Max(place => LegsOutOf(new PlaceId(place)).Length);

    /// <summary>The legs a party may take from a place, in the order of their indices.</summary>
    public ReadOnlySpan<LegId> LegsOutOf(PlaceId place) =>
        _out.AsSpan(_firstOut[place.Index].._firstOut[place.Index + 1]);

    /// <summary>Where each place's legs begin among <see cref="Out"/>, and one past the last: for loops over all places.</summary>
    public ReadOnlySpan<int> FirstOut => _firstOut;

    /// <summary>The legs that parties may take, by the place they leave.</summary>
    public ReadOnlySpan<LegId> Out => _out;

    /// <summary>The index of the place where each leg ends: for loops over legs that need nothing else of them.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>The place with that code, or null.</summary>
    public PlaceId? Find(string code) => _byCode.TryGetValue(code, out var place) ? place : null;

    /// <summary>The place with that id.</summary>
    public Place this[PlaceId place] => Places[place.Index];

    /// <summary>The leg with that id.</summary>
    public Leg this[LegId leg] => Legs[leg.Index];

    /// <summary>A leg in words: <c>MX_TAP&gt;MX_HUX road</c>.</summary>
    public string Describe(LegId leg)
    {
        var named = this[leg];
        return $"{this[named.From].Code}>{this[named.To].Code} {named.Mode.ToString().ToLowerInvariant()}";
    }

    private static bool IsIn(PlaceId place, ImmutableArray<Place> places) => place.Index >= 0 && place.Index < places.Length;

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new ArgumentException($"The network is inconsistent: {otherwise}.");
        }
    }
}
