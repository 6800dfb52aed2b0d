namespace FlowSim.Model.Controls;

/// <summary>How a stop ends.</summary>
public enum EncounterEnd
{
    /// <summary>The party pays and goes on.</summary>
    Bribe,

    /// <summary>Officers see a need for protection and refer the party to the asylum agency.</summary>
    Referral,

    /// <summary>The party is apprehended.</summary>
    Apprehension,

    /// <summary>The party pays, and officers hand it to kidnappers.</summary>
    HandOver,
}
