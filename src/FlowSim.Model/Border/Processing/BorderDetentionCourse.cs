namespace FlowSim.Model.Border.Processing;

/// <summary>How a party detained by the country of destination is heard.</summary>
internal enum BorderDetentionCourse : byte
{
    /// <summary>Under the ordinary rule.</summary>
    Heard = 0,

    /// <summary>Under the transit bar.</summary>
    Barred = 1,
}
