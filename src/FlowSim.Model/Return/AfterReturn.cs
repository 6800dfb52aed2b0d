namespace FlowSim.Model.Return;

/// <summary>What comes first for a party that is home after a removal.</summary>
public enum AfterReturn
{
    /// <summary>Someone in it is killed, or it suffers other serious harm.</summary>
    Harm,

    /// <summary>It sets out again.</summary>
    NewAttempt,

    /// <summary>Neither, within the period: it stays.</summary>
    Stay,
}
