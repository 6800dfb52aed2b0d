using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>
/// The numbers that a family of instruments sets together for one place, one group or the whole country.
/// </summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface ITerms<TSelf>
    where TSelf : struct, ITerms<TSelf>
{
    /// <summary>The terms if no entry is in force.</summary>
    static abstract TSelf Unset(ModelParameters parameters);
}
