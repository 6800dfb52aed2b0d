using System.Collections.Immutable;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Asylum;

/// <summary>An office of the asylum agency that decides claims.</summary>
[Combines(Combination.Add)]
public sealed record AsylumOfficeInstrument : Instrument
{
    /// <summary>Where it is.</summary>
    public required ImmutableArray<PlaceId> At { get; init; }

    /// <summary>Officers who decide claims, at each place.</summary>
    [InstrumentField("officers", 0, 10000)]
    public required Quantity Officers { get; init; }

    /// <summary>
    /// Staff at each place who admit registered claims and issue the certificate. If no entry of an office gives any, nothing limits
    /// how many are admitted there.
    /// </summary>
    [InstrumentField("staff", 0, 10000)]
    public Quantity AdmissionOfficers { get; init; } = Quantity.Of(0);

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        foreach (var place in At)
        {
            ref var office = ref writer.At(writer.Policy.Offices, place);
            office = office with
            {
                Officers = Combined(writer, nameof(Officers), office.Officers, Officers.Value),
                AdmissionOfficers = Combined(writer, nameof(AdmissionOfficers), office.AdmissionOfficers, AdmissionOfficers.Value),
            };
        }
    }
}
