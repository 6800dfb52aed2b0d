using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>
/// People harmed, by place. Harm on a leg is counted at the place to which the leg leads, harm by officers at a control
/// at the place from which the party sets out, and all other harm at the place where the party is.
/// </summary>
public sealed class HarmTable
{
    private readonly double[] _people;

    internal HarmTable(int placeCount)
    {
        PlaceCount = placeCount;
        _people = new double[placeCount * Outcomes.Length];
    }

    /// <summary>The outcomes that are counted by place.</summary>
    public static ImmutableArray<Outcome> Outcomes { get; } = [.. OutcomeCatalog.All.Where(outcome => outcome.IsHarmToPeople)];

    /// <summary>Number of places in the network.</summary>
    public int PlaceCount { get; }

    /// <summary>People, by place and position in <see cref="Outcomes"/>.</summary>
    public double this[int place, int outcome]
    {
        get => _people[(place * Outcomes.Length) + outcome];
        internal set => _people[(place * Outcomes.Length) + outcome] = value;
    }
}
