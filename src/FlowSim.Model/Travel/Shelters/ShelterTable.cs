namespace FlowSim.Model.Travel.Shelters;

/// <summary>The share of the people waiting at each place for whom its shelters have a bed, set between days.</summary>
internal sealed class ShelterTable
{
    private readonly double[] _sheltered;

    public ShelterTable(int placeCount)
    {
        _sheltered = new double[placeCount];
        ShelterAll();
    }

    /// <summary>The share at a place, 0 to 1. It says nothing of a place without a shelter.</summary>
    public double ShelteredShareAt(int place) => _sheltered[place];

    /// <summary>Sets tomorrow's share at a place.</summary>
    public void Set(int place, double share) => _sheltered[place] = share;

    /// <summary>Every shelter has a bed for everybody tomorrow.</summary>
    public void ShelterAll() => Array.Fill(_sheltered, 1);
}
