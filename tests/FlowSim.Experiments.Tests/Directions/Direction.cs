using FlowSim.Results.Estimates;

namespace FlowSim.Experiments.Directions;

/// <summary>
/// One line of docs/model/directions.csv: the direction in which the literature expects an outcome to move, and the
/// direction in which the model moves it.
/// </summary>
/// <param name="Comparison">The name of the comparison.</param>
/// <param name="Base">The file of the base, below scenarios/.</param>
/// <param name="Other">The file of the other policy.</param>
/// <param name="Outcome">Outcomes, added up, or one sum divided by another.</param>
/// <param name="Expected">up, down, same, up or same, down or same, or open.</param>
/// <param name="Found">up, down or same.</param>
/// <param name="Figures">The base's mean, the mean paired difference and the ends of its 95 % interval.</param>
internal sealed record Direction(
    string Comparison, string Base, string Other, string Outcome, string Expected, string Found, string Figures)
{
    /// <summary>Less than this share of the base counts as no change.</summary>
    public const double MinShare = 0.02;

    /// <summary>The header of the file.</summary>
    public const string Header = "comparison,base,other,outcome,expected,found,base_mean,difference,low,high";

    /// <summary>Whether the model agrees with the literature.</summary>
    public bool Agrees => Expected == "open" || Expected.Split(" or ").Contains(Found);

    /// <summary>The name that explanations use for it.</summary>
    public string Name => $"{Comparison}: {Outcome}";

    /// <summary>The line of the file.</summary>
    public string Line => string.Join(',', Comparison, Base, Other, Outcome, Expected, Found, Figures);

    /// <summary>Parses a line of the file; what was found may be missing.</summary>
    public static Direction Parse(string line)
    {
        var cells = line.Split(',');
        var found = cells.Length > 5 ? cells[5] : string.Empty;
        return new(cells[0], cells[1], cells[2], cells[3], cells[4], found, string.Join(',', cells.Skip(6)));
    }

    /// <summary>The direction of an estimated difference, relative to the mean of the base.</summary>
    public static string Of(Estimate difference, double baseMean)
    {
        if (difference.IntervalIncludesZero || Math.Abs(difference.Mean) < MinShare * Math.Abs(baseMean))
        {
            return "same";
        }

        return difference.Mean > 0 ? "up" : "down";
    }
}
