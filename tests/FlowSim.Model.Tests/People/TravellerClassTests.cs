using FlowSim.Fakes;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class TravellerClassTests
{
    private static readonly int Groups = TestCorridor.Parameters.Groups.Length;
    private static readonly int Count = TravellerClass.CountFor(Groups);

    [Fact]
    public void Every_class_is_restored_from_its_traits()
    {
        for (var index = 0; index < Count; index++)
        {
            var travellers = new TravellerClass(index);

            var again = TravellerClass.Of(
                travellers.Group,
                travellers.HasSmuggler,
                travellers.Kind,
                travellers.HasMeans,
                travellers.Destination,
                travellers.AsksAtPort);

            Assert.Equal(travellers, again);
        }
    }

    [Fact]
    public void Every_combination_of_traits_is_a_class_of_its_own()
    {
        var classes = new HashSet<TravellerClass>();
        foreach (var group in TestGroup.All)
        {
            foreach (var kind in Enum.GetValues<PartyKind>())
            {
                foreach (var destination in Enumerable.Range(0, Limits.MaxDestinations).Select(index => new Destination(index)))
                {
                    for (var traits = 0; traits < 8; traits++)
                    {
                        var (smuggler, means, asks) = ((traits & 1) != 0, (traits & 2) != 0, (traits & 4) != 0);

                        var travellers = TravellerClass.Of(group, smuggler, kind, means, destination, asks);

                        Assert.Equal((group, kind, destination), (travellers.Group, travellers.Kind, travellers.Destination));
                        Assert.Equal(
                            (smuggler, means, asks), (travellers.HasSmuggler, travellers.HasMeans, travellers.AsksAtPort));
                        Assert.Equal(TravellerClass.Of(group, smuggler, kind, means, destination), travellers.WithoutPort);
                        Assert.Equal(destination == TestDestination.TransitCountry, travellers.StaysInTransitCountry);
                        classes.Add(travellers);
                    }
                }
            }
        }

        Assert.Equal(Count, classes.Count);
        Assert.All(classes, travellers => Assert.InRange(travellers.Index, 0, Count - 1));
    }

    [Fact]
    public void A_community_is_a_nationality_group_with_or_without_a_smuggler()
    {
        var communities = Enumerable.Range(0, Count)
            .Select(index => new TravellerClass(index))
            .GroupBy(travellers => travellers.Community)
            .ToArray();

        Assert.Equal(TravellerClass.CommunitiesOf(Groups), communities.Length);
        Assert.All(communities, members => Assert.Single(members.Select(member => (member.Group, member.HasSmuggler)).Distinct()));
    }

    [Fact]
    public void A_child_sent_on_alone_keeps_its_familys_other_traits()
    {
        var family = TravellerClass.Of(TestGroup.Honduran, true, PartyKind.Family, true, TestDestination.UsEast, asksAtPort: true);

        var child = family.As(PartyKind.Child);

        Assert.Equal(
            TravellerClass.Of(TestGroup.Honduran, true, PartyKind.Child, true, TestDestination.UsEast, asksAtPort: true), child);
    }

    [Fact]
    public void There_is_a_number_for_each_kind()
    {
        Assert.Equal(TravellerClass.KindCount, Enum.GetValues<PartyKind>().Length);
    }

    [Fact]
    public void Every_kind_and_group_has_a_cell_of_its_own()
    {
        var cells = new List<PartyCell>();
        foreach (var kind in Enum.GetValues<PartyKind>())
        {
            foreach (var group in TestGroup.All)
            {
                cells.Add(PartyCell.Of(kind, group));
                Assert.Equal(cells[^1], TravellerClass.Of(group, true, kind, false, default).Cell);
                Assert.Equal((kind, group), (cells[^1].Kind, cells[^1].Group));
            }
        }

        Assert.Equal(Enumerable.Range(0, PartyCell.CountFor(Groups)), cells.Select(cell => cell.Index).Order());
        Assert.Equal(cells.OrderBy(cell => cell.Index), PartyCell.First(cells.Count));
    }
}
