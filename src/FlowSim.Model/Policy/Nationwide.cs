using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms that are the same everywhere and for everybody.</summary>
/// <typeparam name="T">The terms.</typeparam>
public sealed class Nationwide<T> : TermsTable<T>
    where T : struct, ITerms<T>
{
    internal Nationwide(ModelParameters parameters)
        : base(1, parameters)
    {
    }

    /// <summary>The terms in force.</summary>
    public ref readonly T Value => ref Terms[0];
}
