using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.UsBorder;

/// <summary>Policy in force on one day at the US border and for those who wait there in Mexico, by place.</summary>
public sealed class UsBorderPolicy
{
    private readonly string[] _countries;
    private readonly ImmutableArray<PlaceId> _everywhere;

    /// <summary>Creates a state in which nothing is in force.</summary>
    public UsBorderPolicy(RouteNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var places = network.Places.Length;
        _countries = [.. network.Places.Select(place => place.Country)];
        _everywhere = [.. network.Places.Select(place => place.Id)];
        TransferShare = new double[places * TravellerClass.CellCount];
        TransferTo = new PlaceId[places * TravellerClass.CellCount];
        HearingCells = new uint[places];
        HearingExemptShare = new double[places];
        LateralShare = new double[places];
        LateralTo = new ImmutableArray<PlaceId>[places];
        BarShare = new double[places * TravellerClass.GroupCount];
        ProcessedPerDay = new double[places];
        HoldingPlaces = new double[places];
        ExceptionIntake = new double[places];
        EarlyTurnShare = new double[places];
        EarlyTurnUsd = new double[places];
        LostTurnShare = new double[places];
        RefusedReturnShare = new double[places];
        AssistedReturnShare = new double[places];
        WaitingClaimRate = new double[places];
        ReunificationShare = new double[places];
        ReunificationDays = new double[places];
        Clear();
    }

    /// <summary>
    /// Share of parties flown to a third country, by place of contact and cell; see
    /// <see cref="TravellerClass.CellOf"/>.
    /// </summary>
    public double[] TransferShare { get; }

    /// <summary>
    /// The place to which they are flown, by place of contact and cell; see
    /// <see cref="TravellerClass.CellOf"/>.
    /// </summary>
    public PlaceId[] TransferTo { get; }

    /// <summary>
    /// A bit for each cell of parties that may be returned to wait for a hearing, by place of contact.
    /// </summary>
    public uint[] HearingCells { get; }

    /// <summary>Share of those selected who are exempted as vulnerable, by place of contact.</summary>
    public double[] HearingExemptShare { get; }

    /// <summary>Share of returned people who are taken to a city other than the nearest, by place of contact.</summary>
    public double[] LateralShare { get; }

    /// <summary>Those cities, by place of contact; empty without lateral returns.</summary>
    public ImmutableArray<PlaceId>[] LateralTo { get; }

    /// <summary>
    /// Share of parties detained by the United States to whom the transit bar is applied, by place of contact and
    /// group.
    /// </summary>
    public double[] BarShare { get; }

    /// <summary>People whom US officers can process in a day, by place of contact; infinity without a limit.</summary>
    public double[] ProcessedPerDay { get; }

    /// <summary>People who can be held until they are processed, by place of contact.</summary>
    public double[] HoldingPlaces { get; }

    /// <summary>People not safe in Mexico whom a port admits in a day ahead of its list, by place.</summary>
    public double[] ExceptionIntake { get; }

    /// <summary>Share of those joining the list of a port to whom its keepers sell an early turn, by place.</summary>
    public double[] EarlyTurnShare { get; }

    /// <summary>The price of an early turn in US dollars per person, by place.</summary>
    public double[] EarlyTurnUsd { get; }

    /// <summary>
    /// Share of the turns on a port's list that are lost, so that the party must start again at the end.
    /// </summary>
    public double[] LostTurnShare { get; }

    /// <summary>Share of returns for a hearing that Mexico refuses, by city of return.</summary>
    public double[] RefusedReturnShare { get; }

    /// <summary>
    /// Share of those who give up waiting but would not go home on their own who are taken home, by city.
    /// </summary>
    public double[] AssistedReturnShare { get; }

    /// <summary>Rate per month at which waiting parties in need claim asylum in Mexico, by city.</summary>
    public double[] WaitingClaimRate { get; }

    /// <summary>
    /// Share of unaccompanied children with relatives in the United States who are to be brought to them, by place.
    /// </summary>
    public double[] ReunificationShare { get; }

    /// <summary>Days until they are brought there, by place.</summary>
    public double[] ReunificationDays { get; }

    /// <summary>Share of hearings that are postponed.</summary>
    public double PostponedHearingShare { get; set; }

    /// <summary>The places given, or all places if none is given.</summary>
    public ImmutableArray<PlaceId> Named(ImmutableArray<PlaceId> at) => at.IsEmpty ? _everywhere : at;

    /// <summary>Whether a place lies in the country of a nationality group.</summary>
    public bool IsHome(NationalityGroup group, PlaceId place) => group switch
    {
        NationalityGroup.Honduran => _countries[place.Index] == "HN",
        NationalityGroup.Salvadoran => _countries[place.Index] == "SV",
        NationalityGroup.Guatemalan => _countries[place.Index] == "GT",
        NationalityGroup.Nicaraguan => _countries[place.Index] == "NI",
        _ => false,
    };

    /// <summary>Resets to a state in which nothing is in force.</summary>
    internal void Clear()
    {
        Array.Clear(TransferShare);
        Array.Clear(TransferTo);
        Array.Clear(HearingCells);
        Array.Clear(HearingExemptShare);
        Array.Clear(LateralShare);
        Array.Fill(LateralTo, []);
        Array.Clear(BarShare);
        Array.Fill(ProcessedPerDay, double.PositiveInfinity);
        Array.Clear(HoldingPlaces);
        Array.Clear(ExceptionIntake);
        Array.Clear(EarlyTurnShare);
        Array.Clear(EarlyTurnUsd);
        Array.Clear(LostTurnShare);
        Array.Clear(RefusedReturnShare);
        Array.Clear(AssistedReturnShare);
        Array.Clear(WaitingClaimRate);
        Array.Clear(ReunificationShare);
        Array.Clear(ReunificationDays);
        PostponedHearingShare = 0;
    }
}
