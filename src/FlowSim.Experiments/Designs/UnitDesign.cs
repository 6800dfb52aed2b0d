namespace FlowSim.Experiments.Designs;

/// <summary>Points of a design in the open unit cube: the share of a factor's probability below its value.</summary>
public sealed class UnitDesign
{
    internal UnitDesign(DesignRows rows) => Rows = rows;

    /// <summary>Number of points.</summary>
    public int Points => Rows.Points;

    /// <summary>Number of factors.</summary>
    public int Factors => Rows.Factors;

    internal DesignRows Rows { get; }

    /// <summary>The share of a factor's probability below its value at a point; strictly between 0 and 1.</summary>
    public double this[int point, int factor] => Rows[point, factor];

    /// <summary>A copy of a point: its shares in the order of the factors.</summary>
    public double[] Row(int point) => Rows.Row(point);
}
