namespace FlowSim.Model.Policy;

/// <summary>Terms of one kind, wherever they may be in force. Anyone may read them; only the timeline writes.</summary>
public abstract class TermsFamily
{
    private protected TermsFamily()
    {
    }

    /// <summary>Takes every entry out of force.</summary>
    internal abstract void Reset();
}
