using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Departure;

/// <summary>The resettlement in force on a day: how many people, after what wait, and who can apply where.</summary>
public sealed class ResettlementTerms
{
    private readonly bool[] _isOpen;
    private readonly bool[] _isAdmitted = new bool[TravellerClass.GroupCount * TravellerClass.KindCount];

    /// <summary>Terms under which nobody is resettled.</summary>
    /// <param name="places">Places of the network.</param>
    public ResettlementTerms(int places)
    {
        _isOpen = new bool[places];
    }

    /// <summary>People who can be taken in a year.</summary>
    public double PlacesPerYear { get; private set; }

    /// <summary>Months between being chosen and leaving.</summary>
    public double WaitMonths { get; private set; }

    /// <summary>Whether a party can apply.</summary>
    /// <param name="place">Where it is at home.</param>
    /// <param name="travellers">Who it is.</param>
    public bool IsOpenTo(int place, TravellerClass travellers) =>
        PlacesPerYear > 0 && _isOpen[place] && _isAdmitted[At(travellers.Group, travellers.Kind)];

    /// <summary>Sets other terms, under which nobody can apply yet.</summary>
    public void Replace(double placesPerYear, double waitMonths)
    {
        PlacesPerYear = placesPerYear;
        WaitMonths = waitMonths;
        Array.Clear(_isOpen);
        Array.Clear(_isAdmitted);
    }

    /// <summary>Lets people apply at a place.</summary>
    public void Open(PlaceId place) => _isOpen[place.Index] = true;

    /// <summary>Lets people of a group and kind apply.</summary>
    public void Admit(NationalityGroup group, PartyKind kind) => _isAdmitted[At(group, kind)] = true;

    private static int At(NationalityGroup group, PartyKind kind) => ((int)group * TravellerClass.KindCount) + (int)kind;
}
