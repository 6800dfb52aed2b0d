namespace FlowSim.Model.People;

/// <summary>How many adults and children a party has.</summary>
/// <param name="Adults">Adults.</param>
/// <param name="Children">Children.</param>
public readonly record struct PartySize(int Adults, int Children)
{
    /// <summary>The most children a family brings.</summary>
    public const int MaxChildren = 4;

    /// <summary>The size of a party of this kind under these words of luck.</summary>
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

    /// <summary>The people a party of this kind has on average, by which people are turned into parties.</summary>
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
