using FlowSim.Fakes;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PartyCellsTests
{
    [Fact]
    public void A_set_holds_each_kind_named_with_each_group_named()
    {
        var cells = PartyCells.Of(
            [PartyKind.Adult, PartyKind.Child], [TestGroup.Honduran, TestGroup.African]);

        var found = from kind in Enum.GetValues<PartyKind>()
                    from grp in TestGroup.All
                    where cells.Contains(PartyCell.Of(kind, grp))
                    select (kind, grp);

        Assert.Equal(
            [
                (PartyKind.Adult, TestGroup.Honduran),
                (PartyKind.Adult, TestGroup.African),
                (PartyKind.Child, TestGroup.Honduran),
                (PartyKind.Child, TestGroup.African),
            ],
            found);
    }

    [Fact]
    public void A_set_of_kinds_holds_the_kinds_named()
    {
        var kinds = PartyKinds.Of([PartyKind.Family, PartyKind.Child]);

        Assert.Equal([PartyKind.Family, PartyKind.Child], Enum.GetValues<PartyKind>().Where(kinds.Contains));
        Assert.DoesNotContain(Enum.GetValues<PartyKind>(), default(PartyKinds).Contains);
    }
}
