namespace FlowSim.Model.Outcomes;

/// <summary>People by outcome of <see cref="PlaceOutcomeCatalog"/>, month and place.</summary>
public sealed class PlaceTable
{
    private readonly double[] _people;

    internal PlaceTable(int monthCount, int placeCount)
    {
        MonthCount = monthCount;
        PlaceCount = placeCount;
        _people = new double[PlaceOutcomeCatalog.All.Length * monthCount * placeCount];
    }

    /// <summary>Number of counted months.</summary>
    public int MonthCount { get; }

    /// <summary>Number of places in the network.</summary>
    public int PlaceCount { get; }

    /// <summary>People, by position in <see cref="PlaceOutcomeCatalog.All"/>, month and place.</summary>
    public double this[int outcome, int month, int place]
    {
        get => _people[(((outcome * MonthCount) + month) * PlaceCount) + place];
        internal set => _people[(((outcome * MonthCount) + month) * PlaceCount) + place] = value;
    }
}
