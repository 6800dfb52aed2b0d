using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class AddedStaffRuleTests
{
    private static readonly AsylumParameters Parameters = new() { OfficerCostLocalMillion = 0.5 };

    [Fact]
    public void Money_buys_as_many_officers_as_it_pays_for()
    {
        Assert.Equal(20, new AddedStaffTerms(LocalMillionPerYear: 10, SecondedOfficers: 0).OfficersToShare(Parameters));
    }

    [Fact]
    public void Officers_share_out_over_the_open_offices_as_those_there_do()
    {
        var added = new AddedStaffTerms(LocalMillionPerYear: 1, SecondedOfficers: 4);

        Assert.Equal([2, 0, 4], OfficersAt(added, new(1, 0, 0), new(0, 0, 0), new(2, 0, 0)));
    }

    [Fact]
    public void Officers_lent_to_one_office_go_there_if_it_is_open()
    {
        Assert.Equal([3, 0], OfficersAt(default, new(1, 3, 0), new(0, 5, 0)));
    }

    [Fact]
    public void Where_no_office_is_open_nobody_comes()
    {
        var added = new AddedStaffTerms(LocalMillionPerYear: 0, SecondedOfficers: 4);

        Assert.Equal([0], OfficersAt(added, new OfficeTerms(0, 0, 0)));
    }

    private static double[] OfficersAt(AddedStaffTerms added, params OfficeTerms[] offices) =>
        [.. offices.Select((_, place) => AddedStaffRule.At(place, offices, in added, Parameters))];
}
