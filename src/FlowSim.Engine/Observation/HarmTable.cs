using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>
/// People who came to harm, by place: what happens on a leg at the place to which the leg leads, what officers do at a
/// control at the place from which the party sets out, and all else at the place where the party is.
/// </summary>
public sealed class HarmTable
{
    private readonly double[] _people;

    internal HarmTable(int placeCount)
    {
        PlaceCount = placeCount;
        _people = new double[placeCount * Outcomes.Length];
    }

    /// <summary>The outcomes that are told by place.</summary>
    public static ImmutableArray<Outcome> Outcomes { get; } = [.. OutcomeCatalog.All.Where(outcome => outcome.IsHarmToPeople)];

    /// <summary>Places of the network.</summary>
    public int PlaceCount { get; }

    /// <summary>People, by place and position in <see cref="Outcomes"/>.</summary>
    public double this[int place, int outcome]
    {
        get => _people[(place * Outcomes.Length) + outcome];
        internal set => _people[(place * Outcomes.Length) + outcome] = value;
    }
}
