namespace FlowSim.Model.Crime;

/// <summary>Who or what a hazard comes from, which decides on what its rate depends.</summary>
public enum HazardCause
{
    /// <summary>
    /// Criminals of either kind, organised or common. Organised crime commits its share, which grows with its strength; the
    /// victims are also counted by which of the two it was.
    /// </summary>
    AnyCriminals,

    /// <summary>Organised crime alone: the rate is proportional to its strength.</summary>
    OrganisedCrime,

    /// <summary>
    /// Accidents and exposure, and homicide that follows neither the strength of organised crime nor prosecution: the rate
    /// depends on remoteness alone.
    /// </summary>
    Accident,
}
