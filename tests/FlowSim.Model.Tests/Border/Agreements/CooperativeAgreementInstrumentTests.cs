using FlowSim.Fakes;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.People;
using FlowSim.Model.Tests.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Border.Agreements;

public sealed class CooperativeAgreementInstrumentTests
{
    [Fact]
    public void It_acts_on_the_groups_and_kinds_it_names_and_everywhere_if_it_names_no_place()
    {
        var transfers = PolicySamples.StateOf(new CooperativeAgreementInstrument
        {
            To = SmallCorridor.City,
            Groups = [TestGroup.Honduran],
            Share = Quantity.Of(0.4),
        }).Transfers;

        foreach (var place in new[] { SmallCorridor.Port, SmallCorridor.BorderCity })
        {
            Assert.Equal(
                new TransferTerms(0.4, SmallCorridor.City),
                transfers[place, PartyCell.Of(PartyKind.Family, TestGroup.Honduran)]);
            Assert.Equal(0, transfers[place, PartyCell.Of(PartyKind.Child, TestGroup.Honduran)].Share);
            Assert.Equal(0, transfers[place, PartyCell.Of(PartyKind.Adult, TestGroup.Salvadoran)].Share);
        }
    }

    [Fact]
    public void Nobody_is_flown_to_the_own_country()
    {
        var transfers = PolicySamples.StateOf(new CooperativeAgreementInstrument
        {
            To = SmallCorridor.Village,
            Share = Quantity.Of(0.4),
        }).Transfers;

        Assert.Equal(0, ShareOf(TestGroup.Guatemalan));
        Assert.Equal(0.4, ShareOf(TestGroup.Honduran));

        double ShareOf(NationalityGroup group) =>
            transfers[SmallCorridor.Port, PartyCell.Of(PartyKind.Adult, group)].Share;
    }
}
