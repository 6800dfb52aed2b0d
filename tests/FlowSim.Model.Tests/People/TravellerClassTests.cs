using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class TravellerClassTests
{
    [Fact]
    public void Every_class_is_restored_from_its_traits()
    {
        Assert.Equal(288, TravellerClass.Count);
        for (var index = 0; index < TravellerClass.Count; index++)
        {
            var travellers = new TravellerClass(index);

            var again = TravellerClass.Of(
                travellers.Group, travellers.HasSmuggler, travellers.Kind, travellers.HasMeans, travellers.Destination);

            Assert.Equal(travellers, again);
        }
    }

    [Fact]
    public void Every_combination_of_traits_is_a_class_of_its_own()
    {
        var classes = new HashSet<TravellerClass>();
        foreach (var group in Enum.GetValues<NationalityGroup>())
        {
            foreach (var kind in Enum.GetValues<PartyKind>())
            {
                foreach (var destination in Enum.GetValues<Destination>())
                {
                    for (var traits = 0; traits < 4; traits++)
                    {
                        var (smuggler, means) = ((traits & 1) != 0, (traits & 2) != 0);

                        var travellers = TravellerClass.Of(group, smuggler, kind, means, destination);

                        Assert.Equal((group, kind, destination), (travellers.Group, travellers.Kind, travellers.Destination));
                        Assert.Equal((smuggler, means), (travellers.HasSmuggler, travellers.HasMeans));
                        Assert.Equal(destination == Destination.Mexico, travellers.StaysInTransitCountry);
                        classes.Add(travellers);
                    }
                }
            }
        }

        Assert.Equal(TravellerClass.Count, classes.Count);
        Assert.All(classes, travellers => Assert.InRange(travellers.Index, 0, TravellerClass.Count - 1));
    }

    [Fact]
    public void A_community_is_a_nationality_group_with_or_without_a_smuggler()
    {
        var communities = Enumerable.Range(0, TravellerClass.Count)
            .Select(index => new TravellerClass(index))
            .GroupBy(travellers => travellers.Community)
            .ToArray();

        Assert.Equal(TravellerClass.CommunityCount, communities.Length);
        Assert.All(communities, members => Assert.Single(members.Select(member => (member.Group, member.HasSmuggler)).Distinct()));
    }

    [Fact]
    public void A_child_sent_on_alone_keeps_its_familys_other_traits()
    {
        var family = TravellerClass.Of(NationalityGroup.Honduran, true, PartyKind.Family, true, Destination.UsEast);

        var child = family.As(PartyKind.Child);

        Assert.Equal(TravellerClass.Of(NationalityGroup.Honduran, true, PartyKind.Child, true, Destination.UsEast), child);
    }

    [Fact]
    public void The_counts_are_those_of_the_enumerations()
    {
        Assert.Equal(TravellerClass.GroupCount, Enum.GetValues<NationalityGroup>().Length);
        Assert.Equal(TravellerClass.KindCount, Enum.GetValues<PartyKind>().Length);
        Assert.Equal(TravellerClass.DestinationCount, Enum.GetValues<Destination>().Length);
    }

    [Fact]
    public void Every_kind_and_group_has_a_cell_of_its_own()
    {
        var cells = new List<int>();
        foreach (var kind in Enum.GetValues<PartyKind>())
        {
            foreach (var group in Enum.GetValues<NationalityGroup>())
            {
                cells.Add(TravellerClass.CellOf(kind, group));
                Assert.Equal(cells[^1], TravellerClass.Of(group, true, kind, false, default).Cell);
            }
        }

        Assert.Equal(Enumerable.Range(0, TravellerClass.CellCount), cells.Order());
    }
}
