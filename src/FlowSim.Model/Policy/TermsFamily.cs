namespace FlowSim.Model.Policy;

/// <summary>
/// Terms of one kind for all places and groups. Any code may read them; only the timeline writes them.
/// </summary>
public abstract class TermsFamily
{
    private protected TermsFamily()
    {
    }

    /// <summary>Resets the family to the terms without any entry.</summary>
    internal abstract void Reset();
}
