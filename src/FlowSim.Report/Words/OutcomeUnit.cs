namespace FlowSim.Report.Words;

/// <summary>The units in which outcomes are shown.</summary>
internal enum OutcomeUnit
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

    /// <summary>A share, shown in per cent.</summary>
    Share,

    /// <summary>A unit that this program does not know.</summary>
    Unknown,
}
