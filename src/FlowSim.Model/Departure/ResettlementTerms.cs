using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Departure;

/// <summary>Resettlement in force on a day: how many people, after which wait, and who can apply where.</summary>
public sealed class ResettlementTerms
{
    private readonly bool[] _isOpen;
    private readonly bool[] _isAdmitted = new bool[TravellerClass.GroupCount * TravellerClass.KindCount];

    /// <summary>Creates terms under which nobody is resettled.</summary>
    /// <param name="places">Number of places in the network.</param>
    public ResettlementTerms(int places)
    {
        _isOpen = new bool[places];
    }

    /// <summary>People who can be resettled in a year.</summary>
    public double PlacesPerYear { get; private set; }

    /// <summary>Months between being selected and leaving.</summary>
    public double WaitMonths { get; private set; }

    /// <summary>Whether a party can apply.</summary>
    /// <param name="place">The place where it lives.</param>
    /// <param name="travellers">Its traveller class.</param>
    public bool IsOpenTo(int place, TravellerClass travellers) =>
        PlacesPerYear > 0 && _isOpen[place] && _isAdmitted[At(travellers.Group, travellers.Kind)];

    /// <summary>
    /// Sets other numbers and closes applications; nobody can apply until <see cref="Open"/> and <see cref="Admit"/>
    /// are called.
    /// </summary>
    public void Replace(double placesPerYear, double waitMonths)
    {
        PlacesPerYear = placesPerYear;
        WaitMonths = waitMonths;
        Array.Clear(_isOpen);
        Array.Clear(_isAdmitted);
    }

    /// <summary>Allows applications at a place.</summary>
    public void Open(PlaceId place) => _isOpen[place.Index] = true;

    /// <summary>Allows applications by people of a group and kind.</summary>
    public void Admit(NationalityGroup group, PartyKind kind) => _isAdmitted[At(group, kind)] = true;

    private static int At(NationalityGroup group, PartyKind kind) => ((int)group * TravellerClass.KindCount) + (int)kind;
}
