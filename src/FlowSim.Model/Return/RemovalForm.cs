namespace FlowSim.Model.Return;

/// <summary>What the removal, expulsion or transfer of a party is, by its need of protection.</summary>
public enum RemovalForm
{
    /// <summary>The party does not need protection.</summary>
    NotInNeed,

    /// <summary>It is in need, and no procedure that could protect it has refused it: refoulement.</summary>
    WithoutAccess,

    /// <summary>It is in need, and a procedure that could have protected it has refused it.</summary>
    AfterWrongRefusal,
}
