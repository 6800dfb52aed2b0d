namespace FlowSim.Report.Browser;

/// <summary>What a browser is asked for takes seconds; one that has stopped never answers, and a test of it would never end.</summary>
internal static class Answer
{
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(2);

    /// <summary>Waits for an answer.</summary>
    /// <exception cref="TimeoutException">The browser has stopped.</exception>
    public static async Task Of(Task asked)
    {
        try
        {
            await asked.WaitAsync(MaxTime);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"The browser did not answer within {MaxTime.TotalMinutes:0} minutes.", late);
        }
    }

    /// <inheritdoc cref="Of(Task)"/>
    public static async Task<T> Of<T>(Task<T> asked)
    {
        await Of((Task)asked);
        return await asked;
    }
}
