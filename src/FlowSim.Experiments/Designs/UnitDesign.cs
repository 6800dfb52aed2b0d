namespace FlowSim.Experiments.Designs;

/// <summary>Points of a design in the open unit cube: what share of a factor's probability lies below its value.</summary>
public sealed class UnitDesign
{
    internal UnitDesign(DesignRows rows) => Rows = rows;

    /// <summary>How many points there are.</summary>
    public int Points => Rows.Points;

    /// <summary>How many factors a point has.</summary>
    public int Factors => Rows.Factors;

    internal DesignRows Rows { get; }

    /// <summary>The share of a factor's probability below its value at a point; strictly between 0 and 1.</summary>
    public double this[int point, int factor] => Rows[point, factor];

    /// <summary>A point: its shares in the order of the factors, in an array of its own.</summary>
    public double[] Row(int point) => Rows.Row(point);
}
