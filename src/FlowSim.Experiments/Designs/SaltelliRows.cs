namespace FlowSim.Experiments.Designs;

/// <summary>
/// The order of a Saltelli design: of each base point its row of sample A, its row of sample B, and then for each factor the
/// row of A with that factor taken from B (Saltelli et al. 2010). A longer design begins with the shorter one.
/// </summary>
internal static class SaltelliRows
{
    /// <summary>The rows of one base point.</summary>
    public static int RowsOfBasePoint(int factors) => factors + 2;

    /// <summary>Where the value of a row stands among the base points, each kept as its row of A and then its row of B.</summary>
    public static int IndexOf(int point, int factor, int factors)
    {
        var (basePoint, row) = Math.DivRem(point, RowsOfBasePoint(factors));
        var isOfB = row == 1 || row == factor + 2;
        return (basePoint * 2 * factors) + (isOfB ? factors : 0) + factor;
    }
}
