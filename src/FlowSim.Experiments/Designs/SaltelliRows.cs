namespace FlowSim.Experiments.Designs;

/// <summary>
/// The order of a Saltelli design. Each base point has its row of sample A, its row of sample B, and then for each
/// factor the row of A with that factor taken from B (Saltelli et al. 2010). A longer design begins with the shorter
/// one.
/// </summary>
internal static class SaltelliRows
{
    /// <summary>Number of rows per base point.</summary>
    public static int RowsOfBasePoint(int factors) => factors + 2;

    /// <summary>
    /// The position of a row's value among the base points, each stored as its row of A followed by its row of B.
    /// </summary>
    public static int IndexOf(int point, int factor, int factors)
    {
        var (basePoint, row) = Math.DivRem(point, RowsOfBasePoint(factors));
        var isOfB = row == 1 || row == factor + 2;
        return (basePoint * 2 * factors) + (isOfB ? factors : 0) + factor;
    }
}
