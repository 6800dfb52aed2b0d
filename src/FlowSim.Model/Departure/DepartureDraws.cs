using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Departure;

/// <summary>Setting out: who the members of a party are, what it is like, and whether it leaves.</summary>
internal static class DepartureDraws
{
    private const uint DepartureStream = (uint)StreamId.Departure << StreamShift;
    private const uint CharacterStream = (uint)StreamId.Character << StreamShift;
    private const uint LanguageStream = (uint)StreamId.Language << StreamShift;
    private const uint ResettlementStream = (uint)StreamId.Resettlement << StreamShift;

    /// <summary>When in its month a party sets out.</summary>
    public const Draw DepartureTime = (Draw)(DepartureStream | A);

    /// <summary>How many adults or, in a family, further adults a party has.</summary>
    public const Draw FirstSize = (Draw)(DepartureStream | B);

    /// <summary>How many children a family has.</summary>
    public const Draw SecondSize = (Draw)(DepartureStream | C);

    /// <summary>How large a rise in the cost of the way a party puts up with, at home and on the way.</summary>
    public const Draw Tolerance = (Draw)(DepartureStream | (1 << DetailShift) | A);

    /// <summary>Whether a party joins the caravan that sets out where it lives.</summary>
    public const Draw JoiningCaravanAtStart = (Draw)(DepartureStream | (2 << DetailShift) | A);

    /// <summary>Whether a fair procedure would recognise a need of protection.</summary>
    public const Draw Need = (Draw)(CharacterStream | A);

    /// <summary>Whether a party has means.</summary>
    public const Draw Means = (Draw)(CharacterStream | B);

    /// <summary>Whether a party hires a smuggler.</summary>
    public const Draw HiringSmuggler = (Draw)(CharacterStream | C);

    /// <summary>Where a party wants to go.</summary>
    public const Draw Destination = (Draw)(CharacterStream | D);

    /// <summary>How much money a party has.</summary>
    public const Draw Money = (Draw)(CharacterStream | (1 << DetailShift) | A);

    /// <summary>Whether a party in need means to ask for asylum at a port of entry.</summary>
    public const Draw AskingAtPort = (Draw)(CharacterStream | (1 << DetailShift) | B);

    /// <summary>Whether a party understands the language of the transit country.</summary>
    public const Draw Language = (Draw)(LanguageStream | A);

    /// <summary>Whether a party applies for resettlement.</summary>
    public const Draw ApplyingForResettlement = (Draw)(ResettlementStream | A);

    /// <summary>Whether it can wait until it leaves.</summary>
    public const Draw WaitingForResettlement = (Draw)(ResettlementStream | B);

    /// <summary>How long it waits otherwise.</summary>
    public const Draw ResettlementPatience = (Draw)(ResettlementStream | C);
}
