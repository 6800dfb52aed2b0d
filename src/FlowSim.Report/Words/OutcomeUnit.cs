namespace FlowSim.Report.Words;

/// <summary>How the numbers of an outcome are told.</summary>
internal enum OutcomeUnit
{
    /// <summary>A number of people.</summary>
    People,

    /// <summary>Days spent by people, added up.</summary>
    PersonDays,

    /// <summary>Days.</summary>
    Days,

    /// <summary>US dollars.</summary>
    Dollars,

    /// <summary>US dollars for each person.</summary>
    DollarsPerPerson,

    /// <summary>A share, told in per cent.</summary>
    Share,

    /// <summary>A unit that this program does not know.</summary>
    Unknown,
}
