using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>What is in force on one day for detained people, claimants and those in shelters.</summary>
public sealed class ProtectionState
{
    /// <summary>Beds of a shelter for which no number is given: as many as are needed.</summary>
    public const double UnlimitedBeds = 1_000_000;

    /// <summary>A state in which nothing is in force.</summary>
    /// <param name="placeCount">Places of the network.</param>
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

    /// <summary>Share of those let out of detention who keep to the terms, by party kind.</summary>
    public double[] Compliance { get; } = new double[TravellerClass.KindCount];

    /// <summary>How long people wait to be let out relative to what is usual, by party kind.</summary>
    public double[] AlternativeDelayFactor { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of apprehended parties taken to a shelter instead of a station, by party kind.</summary>
    public double[] ToShelterShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of those without a claim who are returned from there, by party kind.</summary>
    public double[] ReturnedFromShelterShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>How much longer than otherwise people without a claim stay in stations, by nationality group.</summary>
    public double[] StayFactor { get; } = new double[TravellerClass.GroupCount];

    /// <summary>Median days of containment by place of the station and group, 0 where there is none; see <see cref="At"/>.</summary>
    public double[] ContainedDays { get; }

    /// <summary>Share of parties whom lawyers help, by place and group; see <see cref="At"/>.</summary>
    public double[] LegalAidShare { get; }

    /// <summary>Share of occasions on which people who understand no Spanish have an interpreter, by place and group; see <see cref="At"/>.</summary>
    public double[] InterpreterShare { get; }

    /// <summary>Share of the applicants leaving the state of their claim who may without losing it, by the place where they wait.</summary>
    public double[] FreeToMoveShare { get; }

    /// <summary>Where they go, by the place where they wait.</summary>
    public PlaceId[] FreeToMoveTo { get; }

    /// <summary>Beds in shelters, by place.</summary>
    public double[] ShelterBeds { get; }

    /// <summary>Share of the people waiting at a place for whom its shelters have a bed, set between days.</summary>
    public double[] ShelteredShare { get; }

    /// <summary>The position of a place and group in the arrays by both.</summary>
    public static int At(int place, NationalityGroup group) => (place * TravellerClass.GroupCount) + (int)group;

    /// <summary>Lets lawyers work at a place; where several do, the greatest share counts.</summary>
    public void AddLegalAid(PlaceId place, NationalityGroup group, double share)
    {
        ref var aid = ref LegalAidShare[At(place.Index, group)];
        aid = Math.Max(aid, share);
    }

    /// <summary>Lets interpreters work at a place; where several entries hold, the greatest share counts.</summary>
    public void AddInterpreters(PlaceId place, NationalityGroup group, double share)
    {
        ref var interpreted = ref InterpreterShare[At(place.Index, group)];
        interpreted = Math.Max(interpreted, share);
    }

    /// <summary>Puts nothing in force.</summary>
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
