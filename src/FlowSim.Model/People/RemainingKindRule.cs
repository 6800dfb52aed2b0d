namespace FlowSim.Model.People;

/// <summary>How institutions treat those who remain of a party after a death or after a child was sent alone.</summary>
public static class RemainingKindRule
{
    /// <summary>
    /// Children left of a family are treated as unaccompanied, and adults left of one as adults. Any other party keeps
    /// its kind; so does a family of which nobody is left.
    /// </summary>
    /// <param name="kind">The kind of party before.</param>
    /// <param name="adults">Number of adults that remain.</param>
    /// <param name="children">Number of children that remain.</param>
    public static PartyKind Of(PartyKind kind, int adults, int children) => (kind, adults, children) switch
    {
        (PartyKind.Family, 0, > 0) => PartyKind.Child,
        (PartyKind.Family, > 0, 0) => PartyKind.Adult,
        _ => kind,
    };
}
