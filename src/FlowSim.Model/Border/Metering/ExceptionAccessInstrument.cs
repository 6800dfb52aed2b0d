using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Border.Metering;

/// <summary>
/// Exceptional access to ports of entry for people who are not safe in the transit country: those who were kidnapped
/// there are admitted ahead of the list.
/// </summary>
[Combines(Combination.Replace)]
public sealed record ExceptionAccessInstrument : Instrument
{
    /// <summary>Ports of entry.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>People admitted this way per day, at each port, in addition to those from its list.</summary>
    [InstrumentField("people per day", 0, 100000)]
    public required Quantity PeoplePerDay { get; init; }

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            writer.At(writer.Policy.ExceptionAccess, place) = new ExceptionTerms(PeoplePerDay.Value);
        }
    }
}
