using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Report.Findings;

/// <summary>
/// The outcomes that a report shows first, by month, by group and by place. They were chosen for what they mean to
/// people and before any result was known, so that no report can pick the outcomes that suit it.
/// </summary>
internal static class ReportedOutcomes
{
    /// <summary>The outcome that counts people who set out.</summary>
    public const string Departures = "departures";

    /// <summary>The outcome that counts people who are given protection.</summary>
    public const string Protected = "protected";

    /// <summary>The outcome that the map shows.</summary>
    public const string RemoteShare = "remote_leg_share";

    /// <summary>The key findings.</summary>
    public static ImmutableArray<string> Key { get; } = ["refouled", "protected", "detentions", "kidnapped", "deaths"];

    /// <summary>Outcomes shown by month.</summary>
    public static ImmutableArray<string> Monthly { get; } =
    [
        "border_arrivals", "transit_apprehensions", "transit_deportations", "refouled", "claims_made", "protected", "kidnapped", "deaths",
    ];

    /// <summary>Outcomes shown by party kind and nationality group.</summary>
    public static ImmutableArray<string> ByGroup { get; } = ["refouled", "protected", "detentions", "kidnapped"];

    /// <summary>Outcomes shown by place.</summary>
    public static ImmutableArray<string> ByPlace { get; } =
        ["crime_victims", "kidnapped", "robbed", "sexually_assaulted", "abused_by_officers", "deaths"];

    /// <summary>The outcome with an id, or null if this program does not know it.</summary>
    public static Outcome? Find(string id) => OutcomeCatalog.All.FirstOrDefault(outcome => outcome.Id == id);
}
