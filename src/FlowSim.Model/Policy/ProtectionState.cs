using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>Policy in force on one day for detained people, claimants and people in shelters.</summary>
public sealed class ProtectionState
{
    /// <summary>Beds of a shelter for which no number is given: in effect unlimited.</summary>
    public const double UnlimitedBeds = 1_000_000;

    /// <summary>Creates a state in which nothing is in force.</summary>
    /// <param name="placeCount">Number of places in the network.</param>
    public ProtectionState(int placeCount)
    {
        ShelterBeds = new double[placeCount];
        ShelteredShare = new double[placeCount];
        LegalAidShare = new double[placeCount * TravellerClass.GroupCount];
        InterpreterShare = new double[placeCount * TravellerClass.GroupCount];
        FreeToMoveShare = new double[placeCount];
        FreeToMoveTo = new PlaceId[placeCount];
        ContainedDays = new double[placeCount * TravellerClass.GroupCount];
        Clear();
    }

    /// <summary>The asylum protocol.</summary>
    public ProtocolState Protocol { get; } = new();

    /// <summary>
    /// Share of people released to an alternative to detention who comply with its terms, by party kind.
    /// </summary>
    public double[] Compliance { get; } = new double[TravellerClass.KindCount];

    /// <summary>Time until release to an alternative relative to the usual time, by party kind.</summary>
    public double[] AlternativeDelayFactor { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of apprehended parties taken to a shelter instead of a station, by party kind.</summary>
    public double[] ToShelterShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of people in those shelters without a claim who are returned from there, by party kind.</summary>
    public double[] ReturnedFromShelterShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>
    /// Length of stay of people without a claim in stations relative to the usual length, by nationality group.
    /// </summary>
    public double[] StayFactor { get; } = new double[TravellerClass.GroupCount];

    /// <summary>
    /// Median days of containment, by place of the station and group; 0 without containment; see <see cref="At"/>.
    /// </summary>
    public double[] ContainedDays { get; }

    /// <summary>Share of parties with legal aid, by place and group; see <see cref="At"/>.</summary>
    public double[] LegalAidShare { get; }

    /// <summary>
    /// Share of occasions on which people who understand no Spanish have an interpreter, by place and group; see
    /// <see cref="At"/>.
    /// </summary>
    public double[] InterpreterShare { get; }

    /// <summary>
    /// Share of the applicants leaving the state of their claim who keep it, by the place where they wait.
    /// </summary>
    public double[] FreeToMoveShare { get; }

    /// <summary>The place to which they go, by the place where they wait.</summary>
    public PlaceId[] FreeToMoveTo { get; }

    /// <summary>Beds in shelters, by place.</summary>
    public double[] ShelterBeds { get; }

    /// <summary>Share of the people waiting at a place for whom shelters have a bed, set between days.</summary>
    public double[] ShelteredShare { get; }

    /// <summary>The position of a place and group in arrays by both.</summary>
    public static int At(int place, NationalityGroup group) => (place * TravellerClass.GroupCount) + (int)group;

    /// <summary>Adds legal aid at a place; if several entries apply, the largest share counts.</summary>
    public void AddLegalAid(PlaceId place, NationalityGroup group, double share)
    {
        ref var aid = ref LegalAidShare[At(place.Index, group)];
        aid = Math.Max(aid, share);
    }

    /// <summary>Adds interpreters at a place; if several entries apply, the largest share counts.</summary>
    public void AddInterpreters(PlaceId place, NationalityGroup group, double share)
    {
        ref var interpreted = ref InterpreterShare[At(place.Index, group)];
        interpreted = Math.Max(interpreted, share);
    }

    /// <summary>Resets to a state in which nothing is in force.</summary>
    public void Clear()
    {
        Protocol.Clear();
        Array.Fill(Compliance, 1);
        Array.Fill(AlternativeDelayFactor, 1);
        Array.Clear(ToShelterShare);
        Array.Clear(ReturnedFromShelterShare);
        Array.Fill(StayFactor, 1);
        Array.Clear(ContainedDays);
        Array.Clear(LegalAidShare);
        Array.Clear(InterpreterShare);
        Array.Clear(FreeToMoveShare);
        Array.Clear(FreeToMoveTo);
        Array.Clear(ShelterBeds);
        Array.Fill(ShelteredShare, 1);
    }
}
