using FlowSim.Model.Outcomes;

namespace FlowSim.Results;

/// <summary>A transition table: people by their fate under one policy and their fate under another.</summary>
public sealed class FateTransitions
{
    private readonly double[,] _people;

    /// <summary>
    /// Creates the table from people by fate under the first policy (rows) and under the second (columns).
    /// </summary>
    /// <exception cref="ArgumentException">The table does not have a row and a column for each fate.</exception>
    public FateTransitions(double[,] people)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (people.GetLength(0) != FateOrder.All.Length || people.GetLength(1) != FateOrder.All.Length)
        {
            throw new ArgumentException("A table of transitions has a row and a column for each fate.", nameof(people));
        }

        _people = people;
    }

    /// <summary>People with a fate under the first policy and a fate under the second.</summary>
    public double this[Fate here, Fate there] => _people[(int)here, (int)there];

    /// <summary>People with a fate under the first policy, whatever their fate under the second.</summary>
    public double Total(Fate here) => FateOrder.All.Sum(there => this[here, there]);

    /// <summary>The mean of several tables, cell by cell.</summary>
    /// <exception cref="ArgumentException">There is no table.</exception>
    public static FateTransitions MeanOf(IReadOnlyCollection<FateTransitions> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0)
        {
            throw new ArgumentException("A mean needs at least one table.", nameof(tables));
        }

        var mean = new double[FateOrder.All.Length, FateOrder.All.Length];
        foreach (var here in FateOrder.All)
        {
            foreach (var there in FateOrder.All)
            {
                mean[(int)here, (int)there] = tables.Sum(table => table[here, there]) / tables.Count;
            }
        }

        return new(mean);
    }
}
