using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>A nationality group as a corridor describes it: who belongs to it, and how its people differ.</summary>
public sealed record GroupProfile : IProfile
{
    /// <summary>Its id in files and results.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The countries its people come from, in two letters; empty where it has too many to name. An agreement with a third
    /// country may send nobody of the group to one of them.
    /// </summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>
    /// Whether its people come from outside the region: the parameters called <c>extra-regional</c> apply to them.
    /// </summary>
    public bool IsExtraRegional { get; init; }

    /// <summary>Whether the transit country takes its people back while they wait for a hearing beyond the border.</summary>
    public bool IsTakenBack { get; init; } = true;

    /// <summary>Share of its parties that a fair procedure would recognise as in need of protection.</summary>
    [Parameter("share of parties", 0, 1, "the corridor")]
    public double NeedShare { get; init; } = 0.5;

    /// <summary>
    /// Share of its parties that can be informed, questioned and interviewed in the language of the transit country.
    /// </summary>
    [Parameter("share of parties", 0, 1, "the corridor")]
    public double LanguageShare { get; init; } = 1;

    /// <summary>
    /// Share of its parties in need, without a smuggler, that know that they can ask for asylum at a port of entry and mean to.
    /// </summary>
    [Parameter("share of parties", 0, 1, "the corridor")]
    public double AskAtPortShare { get; init; } = 1;

    /// <summary>Share of its parties that set out again after a return home.</summary>
    [Parameter("share of parties", 0, 1, "the corridor")]
    public double RetryShare { get; init; } = 0.5;

    /// <summary>
    /// Share of its applications for asylum that courts of the destination country grant, of those that they decide. At 0, the value where
    /// a corridor states none, nothing is expected of cases that are decided after the run.
    /// </summary>
    [Parameter("share of applications", 0, 1, "the corridor")]
    public double GrantedShare { get; init; }

    /// <inheritdoc/>
    public FrozenDictionary<string, string> Like { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether people of the group come from a country.</summary>
    /// <param name="country">The country, in two letters.</param>
    public bool IsHomeCountry(string country) => Countries.Contains(country);
}
