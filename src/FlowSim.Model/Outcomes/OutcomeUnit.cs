namespace FlowSim.Model.Outcomes;

/// <summary>
/// What the values of an outcome are. What happens is counted in people too: a family of three that is robbed counts three.
/// </summary>
public enum OutcomeUnit
{
    /// <summary>A number of people.</summary>
    People,

    /// <summary>Person-days.</summary>
    PersonDays,

    /// <summary>Days.</summary>
    Days,

    /// <summary>US dollars.</summary>
    Dollars,

    /// <summary>US dollars per person.</summary>
    DollarsPerPerson,

    /// <summary>A share, from 0 to 1. <see cref="Outcome.ShareOf"/> says of what.</summary>
    Share,
}
