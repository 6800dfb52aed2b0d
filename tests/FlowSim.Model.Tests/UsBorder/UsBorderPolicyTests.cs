using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Model.UsBorder;

namespace FlowSim.Model.Tests.UsBorder;

public sealed class UsBorderPolicyTests
{
    private static readonly DateOnly June = new(2019, 6, 1);
    private static readonly DateOnly July = new(2019, 7, 1);

    [Fact]
    public void With_nothing_in_force_all_shares_are_zero_and_nothing_is_limited()
    {
        var border = StateOn(June).UsBorder;

        Assert.All(border.HearingCells, cells => Assert.Equal(0u, cells));
        Assert.All(border.ProcessedPerDay, people => Assert.Equal(double.PositiveInfinity, people));
        double[][] shares =
        [
            border.TransferShare, border.HearingExemptShare, border.LateralShare, border.BarShare, border.ExceptionIntake,
            border.EarlyTurnShare, border.LostTurnShare, border.RefusedReturnShare, border.AssistedReturnShare,
            border.WaitingClaimRate, border.ReunificationShare,
        ];
        Assert.All(shares.SelectMany(values => values), share => Assert.Equal(0, share));
        Assert.Equal(0, border.PostponedHearingShare);
    }

    [Fact]
    public void An_agreement_applies_to_the_groups_and_kinds_it_names_and_everywhere_if_it_names_no_place()
    {
        var agreement = new CooperativeAgreementInstrument
        {
            To = SmallCorridor.City,
            Groups = [NationalityGroup.Honduran],
            Share = Quantity.Of(0.4),
        };

        var border = StateOn(June, agreement).UsBorder;

        foreach (var place in new[] { SmallCorridor.Port, SmallCorridor.BorderCity })
        {
            var first = place.Index * TravellerClass.CellCount;
            Assert.Equal(0.4, border.TransferShare[first + TravellerClass.CellOf(PartyKind.Family, NationalityGroup.Honduran)]);
            Assert.Equal(0, border.TransferShare[first + TravellerClass.CellOf(PartyKind.Child, NationalityGroup.Honduran)]);
            Assert.Equal(0, border.TransferShare[first + TravellerClass.CellOf(PartyKind.Adult, NationalityGroup.Salvadoran)]);
        }
    }

    [Fact]
    public void A_later_entry_of_returns_for_hearings_replaces_an_earlier_one_completely()
    {
        var earlier = new RemainInMexicoInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.5),
            ExemptShare = Quantity.Of(0.2),
            LateralShare = Quantity.Of(0.3),
            LateralTo = [SmallCorridor.City],
        };
        var later = new RemainInMexicoInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.1),
            Groups = [NationalityGroup.African],
            Kinds = [PartyKind.Adult],
        };

        var before = StateOn(June, earlier).UsBorder;
        var after = StateOn(June, earlier, later).UsBorder;

        var port = SmallCorridor.Port.Index;
        Assert.Equal((0.2, 0.3), (before.HearingExemptShare[port], before.LateralShare[port]));
        Assert.Equal((0, 0), (after.HearingExemptShare[port], after.LateralShare[port]));
        Assert.Equal(1u << TravellerClass.CellOf(PartyKind.Adult, NationalityGroup.African), after.HearingCells[port]);
    }

    [Fact]
    public void An_entry_that_has_ended_is_no_longer_in_force()
    {
        var state = new PolicyState(SmallCorridor.Network, new ModelParameters());
        var entry = new PolicyEntry("entry", new HearingSuspensionInstrument { Share = Quantity.Of(1) }, June, July, "test");

        state.Set([entry], June);
        Assert.Equal(1, state.UsBorder.PostponedHearingShare);
        state.Set([entry], July);
        Assert.Equal(0, state.UsBorder.PostponedHearingShare);
    }

    private static PolicyState StateOn(DateOnly date, params Instrument[] instruments)
    {
        var state = new PolicyState(SmallCorridor.Network, new ModelParameters());
        state.Set([.. instruments.Select((instrument, index) => new PolicyEntry($"{index}", instrument, June, null, "test"))], date);
        return state;
    }
}
