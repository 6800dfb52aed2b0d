using static FlowSim.Tools.Departures.EstimationMonths;
using static FlowSim.Tools.Departures.TravellerGroups;

namespace FlowSim.Tools.Departures;

/// <summary>Section 1 of docs/model/departures.md: people who arrive at the US border, by month, group and kind of party.</summary>
internal sealed class ArrivalEstimation(DepartureInputs inputs)
{
    /// <summary>The people of a group and kind who arrive in a month.</summary>
    public decimal Arrivals(DateOnly month, string group, string kind)
    {
        if (IsExtrapolated(month))
        {
            var before = month.AddMonths(-1);
            return Arrivals(before, group, kind) * inputs.Season(month) / inputs.Season(before);
        }

        return month < EstimatedFrom ? ArrivalsBefore2018(month, group, kind)
            : month < TotalsByNationalityFrom ? ArrivalsByKind(month, group, kind)
            : ArrivalsByNationality(month, group, kind);
    }

    private decimal ArrivalsBefore2018(DateOnly month, string group, string kind) => Divided(
        inputs.Count(month, $"us-between-ports-other-{kind}") * (1 + inputs.Share("undetected", kind)),
        inputs.Count(month, "us-ports-all") * inputs.Share("port-non-mexican", "all") * inputs.Share("port-kind-to-2017", kind),
        $"between-ports-group-{Math.Min(month.AddMonths(3).Year, 2017)}",
        group,
        kind);

    private decimal ArrivalsByKind(DateOnly month, string group, string kind)
    {
        var mexican = inputs.Count(month, "us-between-ports-mexican") * inputs.Share("mexican-between-ports", kind);
        var between = (inputs.Count(month, $"us-between-ports-{kind}") - mexican) * (1 + inputs.Share("undetected", kind));
        var ports = inputs.Count(month, "us-ports-all") * inputs.Share("port-non-mexican", "all") * inputs.Share("port-kind", kind);
        return Divided(between, ports, "between-ports-group", group, kind);
    }

    private decimal Divided(decimal between, decimal ports, string groups, string group, string kind) => Others.Contains(group)
        ? ((between * inputs.Share(groups, kind, "other")) + (ports * inputs.Share("port-group", "other")))
            * inputs.Share("other-in-corridor", "all") * inputs.Share("other-group", group)
        : (between * inputs.Share(groups, kind, group)) + (ports * inputs.Share("port-group", group));

    private decimal ArrivalsByNationality(DateOnly month, string group, string kind)
    {
        var others = inputs.Count(month, "us-all") - inputs.Count(month, "us-mexican")
            - CentralAmerican.Sum(known => inputs.Count(month, $"us-{known}"));
        var undetected = inputs.Share("undetected", kind) * inputs.Count(month, "us-between-ports-all") / inputs.Count(month, "us-all");
        var all = 1 + undetected;
        if (Others.Contains(group))
        {
            return all * others * inputs.Share("other-in-corridor", "all") * inputs.Share("other-group", group)
                * inputs.Share("other-kind", kind);
        }

        decimal Rest(string of) => inputs.Count(month, $"us-{of}")
            - (inputs.Count(month, "us-mexican") * inputs.Share("mexican-all", of))
            - (others * inputs.Share("other-kind", of));
        return all * inputs.Count(month, $"us-{group}") * Rest(kind) / Kinds.Sum(Rest);
    }
}
