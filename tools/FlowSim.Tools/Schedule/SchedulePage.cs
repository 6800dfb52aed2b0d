using FlowSim.Cli.Rendering;
using FlowSim.Engine.Services;
using FlowSim.Model.Services;

namespace FlowSim.Tools.Schedule;

/// <summary>The page on what happens within a day and between days, made from what the services declare.</summary>
internal static class SchedulePage
{
    /// <summary>The command that writes the page.</summary>
    public const string Command = "schedule";

    private const string About =
        """
        The simulation is event-driven. Each party has exactly one next event, or waits in a queue with at most one
        valid timer. Within a day every event that is due is handled (`JourneyEvents`), in tick order within a shard; parties
        cannot affect each other within a day. Between two days services run in a fixed order (`DayServices.InOrder`).
        """;

    private const string Order =
        """
        *Takes* names what the events of the day collected for this service alone; the service empties it. *Reads* names
        what the events of the day, or a service that ran before, left today; a value marked *yesterday* was set at the
        end of the day before and held during the day. Tests check that everything that is read was set before, and that
        a service changes nothing that it does not declare. [Shared state](#shared-state) explains the names.
        """;

    private const string Queues =
        """
        Anything granted is handled at the first tick of the next day. Requests are served in the order of their ticks;
        requests of one tick are ordered by a random precedence keyed by party, never by the order of handling. Queues
        for deportation, decisions, cards and ports are first come, first served across days. Before the first day,
        policy, the tables that follow from it, and routes are set once in the same order.
        """;

    private static readonly CodeSummaries Summaries = new(typeof(DayState).Assembly);

    /// <summary>The file of the page.</summary>
    public static GeneratedFile Generate()
    {
        var page = new GeneratedPage("Process overview and scheduling", About, Command);
        page.Section("Services between days", Order);
        page.Table(["order", "service", "what it does", "takes", "reads", "writes"], DayServices.InOrder.Select(Row));
        page.Paragraph(Queues);
        page.Section("Shared state", "What the services share with each other and with the events of the next day:");
        page.Table(["state", "meaning", "set by"], Enum.GetValues<DayState>().Select(Row));
        return new GeneratedFile("docs/model/schedule.md", page.ToString());
    }

    private static IReadOnlyList<string> Row(DayStep step, int index) =>
    [
        $"{index + 1}",
        step.Service.Name,
        Summaries.Of(step.Service),
        Names(step.Uses.Takes),
        string.Join(", ", [.. step.Uses.Reads.Select(Name), .. step.Uses.ReadsYesterday.Select(Yesterday)]),
        Names(step.Uses.Writes),
    ];

    private static IReadOnlyList<string> Row(DayState state)
    {
        var events = DayServices.FromEvents.Where(left => left == state).Select(_ => "events of the day");
        var services = DayServices.InOrder
            .Where(step => step.Uses.Writes.Contains(state))
            .Select(step => step.Service.Name);
        return [Name(state), Summaries.Of(state), string.Join(", ", events.Concat(services))];
    }

    private static string Names(IEnumerable<DayState> states) => string.Join(", ", states.Select(Name));

    private static string Name(DayState state) => state.ToString();

    private static string Yesterday(DayState state) => $"{state} *(yesterday)*";
}
