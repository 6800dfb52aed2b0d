using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Engine.Tests;

/// <summary>Builds a scenario concisely: places by code, legs between codes, cohorts, instruments.</summary>
internal sealed class WorldBuilder(DateOnly from, DateOnly until)
{
    private readonly List<Place> _places = [];
    private readonly List<Leg> _legs = [];
    private readonly List<DepartureCohort> _cohorts = [];
    private readonly List<PolicyEntry> _policy = [];
    private ModelParameters _parameters = TestCorridor.Parameters;

    /// <summary>The place with a code.</summary>
    public PlaceId this[string code] =>
        _places.Find(place => place.Code == code)?.Id ?? throw new ArgumentException($"No place {code}.", nameof(code));

    /// <summary>Adds a place; the first two letters of its code are its country.</summary>
    public WorldBuilder Place(string code, PlaceRole role, double latitude = 0, double longitude = 0)
    {
        _places.Add(new Place(
            new PlaceId(_places.Count),
            code,
            code,
            code[..2],
            "place",
            role,
            code.StartsWith(TestCorridor.Countries.Transit, StringComparison.Ordinal),
            latitude,
            longitude));
        return this;
    }

    /// <summary>Adds a leg that parties travel.</summary>
    public WorldBuilder Leg(
        string start, string end, TravelMode mode = TravelMode.Road, double hours = Tick.Hours, double fareUsd = 0, double remoteness = 0)
    {
        _legs.Add(new Leg(
            new LegId(_legs.Count), this[start], this[end], mode, LegPurpose.Travel, hours * KmPerHour(mode), hours, fareUsd, remoteness));
        return this;
    }

    /// <summary>Adds people who set out in a month, counted from 0 in the month of the first day.</summary>
    public WorldBuilder Cohort(int month, string origin, NationalityGroup group, PartyKind kind, int people)
    {
        var first = new DateOnly(from.Year, from.Month, 1).AddMonths(month);
        _cohorts.Add(new DepartureCohort(first, this[origin], group, kind, people));
        return this;
    }

    /// <summary>Adds an instrument, in force for the whole run if no dates are given.</summary>
    public WorldBuilder Policy(Instrument instrument, DateOnly? start = null, DateOnly? end = null)
    {
        _policy.Add(new PolicyEntry($"entry-{_policy.Count}", instrument, start ?? from, end, "test"));
        return this;
    }

    /// <summary>Changes parameters of the model.</summary>
    public WorldBuilder Parameters(Func<ModelParameters, ModelParameters> change)
    {
        _parameters = change(_parameters);
        return this;
    }

    /// <summary>The scenario.</summary>
    public Scenario Build() => new()
    {
        Name = "test",
        Title = "A world for a test",
        Period = new SimulationPeriod(from, until),
        Countries = TestCorridor.Countries,
        Network = new RouteNetwork([.. _places], [.. _legs]),
        Departures = [.. _cohorts],
        Parameters = _parameters,
        Policy = [.. _policy],
    };

    private static double KmPerHour(TravelMode mode) => mode switch
    {
        TravelMode.Foot => 2,
        TravelMode.Air => 400,
        _ => 40,
    };

    /// <summary>A fixed number for an instrument.</summary>
    public static Quantity Fixed(double value) => Quantity.Of(value);
}
