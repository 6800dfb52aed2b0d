using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>The names and colours of fates on the page.</summary>
internal static class FateWords
{
    /// <summary>The name of a fate; its id if this program does not know it.</summary>
    public static string Name(Phrases phrases, string fate) => phrases.Or($"fate.{fate}.name", fate);

    /// <summary>The colour class of a fate in charts.</summary>
    public static string Tone(string fate) => FateOrder.All.Where(one => FateNames.Of(one) == fate).Select(one => one switch
    {
        Fate.Killed => "dead",
        _ when FateOrder.Harms.Contains(one) => "bad",
        Fate.Protected or Fate.Resettled => "good",
        Fate.WaitingAtBorder or Fate.AwaitingDecision => "waiting",
        _ => "neutral",
    }).FirstOrDefault("neutral");

    /// <summary>The position of a fate in the order of fates; unknown fates come last.</summary>
    public static int Order(string fate)
    {
        var position = FateOrder.All.Select(FateNames.Of).ToList().IndexOf(fate);
        return position < 0 ? int.MaxValue : position;
    }
}
