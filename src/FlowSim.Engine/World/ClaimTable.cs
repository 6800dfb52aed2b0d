using FlowSim.Foundation.Numerics;
using FlowSim.Model.Asylum;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.World;

/// <summary>Where people stop today: where asylum can be claimed, by what share of those passing, and which office decides; where cards are given and buses leave.</summary>
internal sealed class ClaimTable
{
    private readonly RouteNetwork _network;
    private readonly AsylumParameters _parameters;
    private readonly double[][] _hoursAround;
    private readonly double[] _reach;
    private readonly PlaceTraits[] _traits;
    private readonly byte[] _officeAt;
    private readonly byte[] _nearestOffice;

    public ClaimTable(RouteNetwork network, AsylumParameters parameters, double[][] hoursAround, byte[] officeAt)
    {
        _network = network;
        _parameters = parameters;
        _hoursAround = hoursAround;
        _officeAt = officeAt;
        _reach = new double[network.Places.Length];
        _nearestOffice = new byte[network.Places.Length];
        _traits = [.. network.Places.Select(place => place.Kind switch
        {
            PlaceKind.UsPort => PlaceTraits.UsPort,
            PlaceKind.UsSector => PlaceTraits.UsSector,
            _ => PlaceTraits.None,
        })];
    }

    /// <summary>What an arriving party must stop for, by place.</summary>
    public ReadOnlySpan<PlaceTraits> Traits => _traits;

    /// <summary>The share of parties passing a place that reach the agency there.</summary>
    public double ReachAt(int place) => _reach[place];

    /// <summary>The office that decides claims made at a place; <see cref="Parties.PartyRecord.NoSite"/> where none is open.</summary>
    public byte OfficeFor(int place) => _nearestOffice[place];

    /// <summary>Finds the nearest open office of every place, after a change of policy.</summary>
    public void RefreshOffices(PolicyState policy)
    {
        for (var place = 0; place < _nearestOffice.Length; place++)
        {
            var nearest = double.PositiveInfinity;
            _nearestOffice[place] = Parties.PartyRecord.NoSite;
            for (var office = 0; office < _officeAt.Length; office++)
            {
                if (_officeAt[office] != Parties.PartyRecord.NoSite
                    && policy.OfficeOfficers[office] > 0
                    && _hoursAround[place][office] < nearest)
                {
                    nearest = _hoursAround[place][office];
                    _nearestOffice[place] = _officeAt[office];
                }
            }
        }
    }

    /// <summary>Marks where a caravan can be met tomorrow, after reach has been set.</summary>
    public void MarkCaravans(CaravanTable caravans)
    {
        for (var place = 0; place < _traits.Length; place++)
        {
            _traits[place] &= ~PlaceTraits.CaravanPassing;
            _traits[place] |= caravans.JoinThresholdAt(place) > 0 ? PlaceTraits.CaravanPassing : PlaceTraits.None;
        }
    }

    /// <summary>Sets tomorrow's reach from the officers at desks and the people who come through.</summary>
    /// <param name="policy">Desks, offices and shelters.</param>
    /// <param name="controls">The crowds at each place.</param>
    public void RefreshReach(PolicyState policy, EncounterTable controls)
    {
        foreach (var place in _network.Places)
        {
            var index = place.Id.Index;
            if (!place.IsInMexico)
            {
                // What a place at the US border is never changes; elsewhere south of Mexico only a card is worth a stop.
                _traits[index] = place.IsUsBorder ? _traits[index] : CardsAt(index, policy);
                continue;
            }

            var registrations = policy.DeskOfficers[index] * _parameters.RegistrationsPerDeskOfficerDay;
            var desk = registrations <= 0
                ? 0
                : 1 - PortableMath.Exp(-registrations / Math.Max(1, controls.CrowdAt(index)));
            var aid = policy.HasShelter[index]
                ? (_parameters.ShelterAidFactor * policy.Protection.ShelteredShare[index]) + (1 - policy.Protection.ShelteredShare[index])
                : 1;
            var office = policy.OfficeOfficers[index] > 0 ? ClaimRule.Odds(_parameters.OfficeReachShare, aid) : 0;
            _reach[index] = _nearestOffice[index] == Parties.PartyRecord.NoSite ? 0 : Math.Max(desk, office);
            _traits[index] = (_reach[index] > 0 ? PlaceTraits.ClaimPoint : PlaceTraits.None)
                | (policy.UsBorder.ReunificationShare[index] > 0 ? PlaceTraits.Reunification : PlaceTraits.None)
                | CardsAt(index, policy)
                | (policy.BusShare[index] > 0 ? PlaceTraits.BusStop : PlaceTraits.None);
        }
    }

    private static PlaceTraits CardsAt(int place, PolicyState policy) =>
        policy.CardOffice[place] is var office && office != PolicyState.None && policy.CardsPerDay[office] > 0
            ? PlaceTraits.CardPoint
            : PlaceTraits.None;
}
