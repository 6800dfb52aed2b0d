using System.Collections.Frozen;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>A destination in the destination country, as a corridor describes it.</summary>
public sealed record DestinationProfile : IProfile
{
    /// <summary>Its id in files and results, such as <c>us-west</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Degrees north of the point that represents it.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east of the point that represents it.</summary>
    public required double Longitude { get; init; }

    /// <summary>
    /// Share of the parties bound for the destination country that want to be here, where they have relatives or friends. The
    /// last destination of a corridor takes the rest, so its share is not used.
    /// </summary>
    [Parameter("share of parties", 0, 1, "the corridor")]
    public double Share { get; init; }

    /// <inheritdoc/>
    public FrozenDictionary<string, string> Like { get; init; } = FrozenDictionary<string, string>.Empty;
}
