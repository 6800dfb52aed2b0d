using System.Collections.Immutable;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Detention;

/// <summary>
/// A mandatory asylum protocol: officials are trained to inform, screen and refer people, and claims of children are
/// decided in an expedited procedure.
/// </summary>
[Combines(Combination.Replace)]
public sealed record AsylumProtocolInstrument : Instrument
{
    /// <summary>Share of officials who are eventually trained.</summary>
    [InstrumentField("share of officials", 0, 1)]
    public required Quantity Coverage { get; init; }

    /// <summary>Share of trained officials who apply the training.</summary>
    [InstrumentField("share of officials", 0, 1)]
    public required Quantity BuyIn { get; init; }

    /// <summary>Months in which training would reach the coverage if nobody left.</summary>
    [InstrumentField("months", 0, 240)]
    public required Quantity RampMonths { get; init; }

    /// <summary>Months by which training at the migration institute begins after that at the asylum agency.</summary>
    [InstrumentField("months", 0, 240)]
    public required Quantity InstituteDelayMonths { get; init; }

    /// <summary>Days from a claim in the expedited procedure to its decision, if an officer is available.</summary>
    [InstrumentField("days", 0, 1000)]
    public required Quantity ExpeditedDays { get; init; }

    /// <summary>Hours within which a claim made to a trained official reaches the asylum agency.</summary>
    [InstrumentField("hours", 0, 2000)]
    public Quantity ReferralHours { get; init; } = Quantity.Of(72);

    /// <summary>Kinds of party whose claims use the expedited procedure.</summary>
    public ImmutableArray<PartyKind> ExpeditedKinds { get; init; } = [PartyKind.Child];

    /// <inheritdoc/>
    public override void ApplyTo(PolicyWriter writer)
    {
        writer.At(writer.Policy.Protocol) = new ProtocolTerms(
            IsInForce: true,
            Coverage.Value,
            BuyIn.Value,
            RampMonths.Value,
            InstituteDelayMonths.Value,
            ExpeditedDays.Value,
            ReferralHours.Value,
            PartyKinds.Of(ExpeditedKinds));
    }
}
