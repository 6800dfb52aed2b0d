using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using static FlowSim.Kernel.Chance.DrawKey;

namespace FlowSim.Model.Asylum;

/// <summary>Who informs and helps people, and whether they are understood.</summary>
internal static class RightsDraws
{
    private const uint ProtocolStream = (uint)StreamId.Protocol << StreamShift;
    private const uint LegalAidStream = (uint)StreamId.LegalAid << StreamShift;
    private const uint LanguageStream = (uint)StreamId.Language << StreamShift;

    /// <summary>Whether the official who handles a party was trained in the asylum protocol.</summary>
    public const Draw TrainedOfficial = (Draw)(ProtocolStream | A);

    /// <summary>Whether its claim is put on the expedited path.</summary>
    public const Draw ExpeditedClaim = (Draw)(ProtocolStream | B);

    /// <summary>Whether a lawyer helps a party.</summary>
    public const Draw Lawyer = (Draw)(LegalAidStream | A);

    /// <summary>Whether there is an interpreter at the control that stops a party.</summary>
    public const Draw InterpreterPresent = (Draw)(LanguageStream | (1 << DetailShift) | A);

    /// <summary>Whether officers and party understand each other without one.</summary>
    public const Draw UnderstoodAnyhow = (Draw)(LanguageStream | (1 << DetailShift) | B);

    /// <summary>Whether there is an interpreter where a party is held.</summary>
    public const Draw InterpreterInCustody = (Draw)(LanguageStream | (3 << DetailShift) | A);

    /// <summary>Whether officials and party understand each other without one.</summary>
    public const Draw UnderstoodInCustody = (Draw)(LanguageStream | (3 << DetailShift) | B);

    /// <summary>Whether there is an interpreter when the asylum agency hears a claim.</summary>
    public const Draw InterpreterAtHearing = (Draw)(LanguageStream | (2 << DetailShift) | A);

    /// <summary>Whether it understands the party without one.</summary>
    public const Draw UnderstoodAtHearing = (Draw)(LanguageStream | (2 << DetailShift) | B);
}
