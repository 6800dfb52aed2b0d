namespace FlowSim.Model.People;

/// <summary>The number of adults and children in a party.</summary>
/// <param name="Adults">Number of adults.</param>
/// <param name="Children">Number of children.</param>
public readonly record struct PartySize(int Adults, int Children)
{
    /// <summary>Maximum number of children in a family.</summary>
    public const int MaxChildren = 4;

    /// <summary>The size of a party of a kind, from two uniform draws in (0, 1).</summary>
    public static PartySize Draw(PartyKind kind, PeopleParameters parameters, double adultDraw, double childDraw)
    {
        if (kind != PartyKind.Family)
        {
            return kind == PartyKind.Adult ? new PartySize(1, 0) : new PartySize(0, 1);
        }

        var children = 1;
        var further = parameters.FurtherChildShare;
        var chance = further;
        while (children < MaxChildren && childDraw < chance)
        {
            children++;
            chance *= further;
        }

        return new PartySize(adultDraw < parameters.SecondAdultShare ? 2 : 1, children);
    }

    /// <summary>The mean number of people in a party of a kind, used to convert people to parties.</summary>
    public static double Mean(PartyKind kind, PeopleParameters parameters)
    {
        if (kind != PartyKind.Family)
        {
            return 1;
        }

        var further = parameters.FurtherChildShare;
        return 1 + parameters.SecondAdultShare + 1 + further + (further * further) + (further * further * further);
    }
}
