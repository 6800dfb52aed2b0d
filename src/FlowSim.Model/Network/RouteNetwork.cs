using System.Collections.Immutable;

namespace FlowSim.Model.Network;

/// <summary>
/// Places joined by legs: a directed multigraph in compressed sparse rows, so that the legs out of a place are one
/// slice.
/// </summary>
public sealed class RouteNetwork
{
    /// <summary>
    /// Maximum number of legs that leave one place. A choice among them and the end of the journey fits into seven bits.
    /// </summary>
    public const int MaxLegsFromOnePlace = 127;

    private readonly Dictionary<string, PlaceId> _byCode;
    private readonly int[] _firstOut;
    private readonly LegId[] _out;

    /// <summary>Creates a network of these places and legs, whose ids are their positions.</summary>
    /// <exception cref="ArgumentException">A leg refers to a place outside the network, or an id is not the
    /// position.</exception>
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

        Waypoints = new Waypoints(this);
    }

    /// <summary>The places, by index.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The legs, by index.</summary>
    public ImmutableArray<Leg> Legs { get; }

    /// <summary>The maximum number of legs that leave one place of this network.</summary>
    public int MaxLegsOut => Enumerable.Range(0, Places.Length).Max(place => LegsOutOf(new PlaceId(place)).Length);

    /// <summary>The legs a party may take from a place, in the order of their indices.</summary>
    public ReadOnlySpan<LegId> LegsOutOf(PlaceId place) =>
        _out.AsSpan(_firstOut[place.Index].._firstOut[place.Index + 1]);

    /// <summary>
    /// Where each place's legs begin in <see cref="Out"/>, and one past the last; for loops over all places.
    /// </summary>
    public ReadOnlySpan<int> FirstOut => _firstOut;

    /// <summary>The legs that parties may take, grouped by the place they leave.</summary>
    public ReadOnlySpan<LegId> Out => _out;

    /// <summary>The places that are only points of a way, and where ways lead.</summary>
    public Waypoints Waypoints { get; }

    /// <summary>The place with this code, or null if the code is unknown.</summary>
    public PlaceId? Find(string code) => _byCode.TryGetValue(code, out var place) ? place : null;

    /// <summary>The place with this id.</summary>
    public Place this[PlaceId place] => Places[place.Index];

    /// <summary>The leg with this id.</summary>
    public Leg this[LegId leg] => Legs[leg.Index];

    /// <summary>A leg as text, such as <c>XA_ONE&gt;XB_TWO road</c>.</summary>
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
