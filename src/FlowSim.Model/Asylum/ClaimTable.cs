using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Why people stop today: where asylum can be claimed, the share of passers-by who come to it, the office that decides, and
/// where cards are issued and buses leave.
/// </summary>
internal sealed class ClaimTable
{
    private readonly RouteNetwork _network;
    private readonly AsylumParameters _parameters;
    private readonly double[][] _hoursAround;
    private readonly double[] _officeReach;
    private readonly double[] _deskReach;
    private readonly PlaceTraits[] _traits;
    private readonly byte[] _officeAt;
    private readonly byte[] _nearestOffice;
    private int _policyVersion = -1;

    public ClaimTable(RouteNetwork network, AsylumParameters parameters, double[][] hoursAround, byte[] officeAt)
    {
        _network = network;
        _parameters = parameters;
        _hoursAround = hoursAround;
        _officeAt = officeAt;
        _officeReach = new double[network.Places.Length];
        _deskReach = new double[network.Places.Length];
        _nearestOffice = new byte[network.Places.Length];
        _traits = [.. network.Places.Select(place => place.Role switch
        {
            PlaceRole.PortOfEntry => PlaceTraits.PortOfEntry,
            PlaceRole.BorderSector => PlaceTraits.BorderSector,
            _ => PlaceTraits.None,
        })];
    }

    /// <summary>The reasons for which an arriving party must stop, by place.</summary>
    public ReadOnlySpan<PlaceTraits> Traits => _traits;

    /// <summary>Where a party that passes a place could claim asylum: at the office, if it comes to it, otherwise at the desk.</summary>
    /// <param name="place">The place.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    public ClaimPoint PointReachedAt(int place, double draw)
    {
        if (draw < _officeReach[place])
        {
            return ClaimPoint.Office;
        }

        return draw < _deskReach[place] ? ClaimPoint.Desk : ClaimPoint.None;
    }

    /// <summary>
    /// The office that decides claims made at a place; <see cref="PartyRecord.NoSite"/> if none is open.
    /// </summary>
    public byte OfficeFor(int place) => _nearestOffice[place];

    /// <summary>Sets where and why parties stop tomorrow.</summary>
    /// <param name="policy">Desks, offices, cards and buses.</param>
    /// <param name="shelters">The share of people who find a bed.</param>
    /// <param name="caravans">Where caravans pass.</param>
    public void Refresh(PolicyState policy, ShelterTable shelters, CaravanTable caravans)
    {
        if (policy.Version != _policyVersion)
        {
            _policyVersion = policy.Version;
            FindOffices(policy);
        }

        SetReach(policy, shelters);
        MarkCaravans(caravans);
    }

    /// <summary>Finds the nearest open office for every place.</summary>
    private void FindOffices(PolicyState policy)
    {
        for (var place = 0; place < _nearestOffice.Length; place++)
        {
            var nearest = double.PositiveInfinity;
            _nearestOffice[place] = PartyRecord.NoSite;
            for (var office = 0; office < _officeAt.Length; office++)
            {
                if (_officeAt[office] != PartyRecord.NoSite
                    && policy.Offices[office].Officers > 0
                    && _hoursAround[place][office] < nearest)
                {
                    nearest = _hoursAround[place][office];
                    _nearestOffice[place] = _officeAt[office];
                }
            }
        }
    }

    /// <summary>Marks where a party can meet a caravan, on top of the other reasons to stop.</summary>
    private void MarkCaravans(CaravanTable caravans)
    {
        for (var place = 0; place < _traits.Length; place++)
        {
            _traits[place] &= ~PlaceTraits.CaravanPassing;
            _traits[place] |= caravans.JoinThresholdAt(place) > 0 ? PlaceTraits.CaravanPassing : PlaceTraits.None;
        }
    }

    /// <summary>
    /// Sets the share of those who pass that comes to an office or a desk, and the reasons to stop.
    /// </summary>
    private void SetReach(PolicyState policy, ShelterTable shelters)
    {
        foreach (var place in _network.Places)
        {
            var index = place.Id.Index;
            if (!place.IsInTransitCountry)
            {
                // The traits of a place at the border of the destination country never change. Elsewhere before the
                // transit country, cards are the only reason to stop.
                _traits[index] = place.IsDestinationBorder ? _traits[index] : CardsAt(index, policy);
                continue;
            }

            var sheltered = shelters.ShelteredShareAt(index);
            var aid = policy.Shelters[index].IsOpen
                ? (_parameters.ShelterAidFactor * sheltered) + (1 - sheltered)
                : 1;
            var office = policy.Offices[index].Officers > 0 ? ClaimRule.Odds(_parameters.OfficeReachShare, aid) : 0;
            var isDecided = _nearestOffice[index] != PartyRecord.NoSite;
            _officeReach[index] = isDecided ? office : 0;
            _deskReach[index] = isDecided && policy.Desks[index].Officers > 0 ? _parameters.DeskReachShare : 0;
            _traits[index] = (_officeReach[index] + _deskReach[index] > 0 ? PlaceTraits.ClaimPoint : PlaceTraits.None)
                | (policy.Reunification[index].Share > 0 ? PlaceTraits.Reunification : PlaceTraits.None)
                | CardsAt(index, policy)
                | (policy.Buses[index].Share > 0 ? PlaceTraits.BusStop : PlaceTraits.None);
        }
    }

    private static PlaceTraits CardsAt(int place, PolicyState policy) =>
        policy.Cards[place].Office is var office
        && office != CardTerms.NoOffice
        && policy.Cards[office].PeoplePerDay > 0
            ? PlaceTraits.CardPoint
            : PlaceTraits.None;
}
