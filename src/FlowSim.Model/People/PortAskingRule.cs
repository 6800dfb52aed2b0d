namespace FlowSim.Model.People;

/// <summary>
/// Who means to ask for asylum at a port of entry of the destination country. Nobody else goes to one without papers: those
/// who come there and do not ask are turned back.
/// </summary>
public static class PortAskingRule
{
    /// <summary>
    /// Whether a party means to ask at a port: it is in need, knows that it can, and goes its own way. A smuggler is paid to bring
    /// people across between ports.
    /// </summary>
    /// <param name="isInNeed">Whether it is in need of protection.</param>
    /// <param name="hasSmuggler">Whether it travels with a smuggler.</param>
    /// <param name="draw">The uniform draw that decides.</param>
    /// <param name="askShare">Share of its group that knows that it can ask, and means to.</param>
    public static bool Asks(bool isInNeed, bool hasSmuggler, double draw, double askShare) =>
        isInNeed && !hasSmuggler && draw < askShare;
}
