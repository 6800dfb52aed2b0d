using FlowSim.Model.Asylum;

namespace FlowSim.Model.Tests.Asylum;

public sealed class AddedStaffTests
{
    private static readonly AsylumParameters Parameters = new() { OfficerCostMxnMillion = 0.5 };

    [Fact]
    public void Money_buys_as_many_officers_as_it_pays_for()
    {
        var staff = new AddedStaff(places: 3) { MxnMillionPerYear = 10 };

        Assert.Equal(20, staff.ToShare(Parameters));
    }

    [Fact]
    public void Additional_officers_are_shared_in_proportion_to_those_of_the_open_offices()
    {
        var staff = new AddedStaff(places: 3) { Lent = 4, MxnMillionPerYear = 1 };
        double[] officers = [1, 0, 2];

        Assert.Equal(2, staff.At(0, officers, Parameters));
        Assert.Equal(0, staff.At(1, officers, Parameters));
        Assert.Equal(4, staff.At(2, officers, Parameters));
    }

    [Fact]
    public void Officers_seconded_to_one_office_go_there_if_it_is_open()
    {
        var staff = new AddedStaff(places: 2);
        staff.LentTo[0] = 3;
        staff.LentTo[1] = 5;

        Assert.Equal(3, staff.At(0, [1, 0], Parameters));
        Assert.Equal(0, staff.At(1, [1, 0], Parameters));
    }

    [Fact]
    public void Without_an_open_office_there_are_no_additional_officers()
    {
        var staff = new AddedStaff(places: 1) { Lent = 4 };

        Assert.Equal(0, staff.At(0, [0], Parameters));
    }

    [Fact]
    public void Nobody_is_left_once_cleared()
    {
        var staff = new AddedStaff(places: 1) { Lent = 4, MxnMillionPerYear = 1 };
        staff.LentTo[0] = 3;

        staff.Clear();

        Assert.Equal(0, staff.At(0, [1], Parameters));
    }
}
