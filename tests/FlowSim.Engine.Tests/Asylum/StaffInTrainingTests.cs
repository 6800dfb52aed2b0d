using FlowSim.Model.Asylum;

namespace FlowSim.Engine.Tests.Asylum;

public sealed class StaffInTrainingTests
{
    private const int Days = 10;

    [Fact]
    public void Officers_present_on_the_first_day_are_trained()
    {
        Assert.Equal(6, new StaffInTraining(Days, trainedShare: 1).On(0, 6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void Those_of_the_first_day_who_are_not_trained_begin_then(double trainedShare)
    {
        var staff = new StaffInTraining(Days, trainedShare);

        var effective = Enumerable.Range(0, Days + 5).Select(day => staff.On(day, 8)).ToArray();

        for (var day = 0; day < effective.Length; day++)
        {
            Assert.Equal(8 * (trainedShare + ((1 - trainedShare) * Math.Min(1, (double)day / Days))), effective[day], 9);
        }
    }

    [Fact]
    public void New_officers_learn_a_little_every_day_until_the_training_is_over()
    {
        var staff = new StaffInTraining(Days, trainedShare: 1);
        staff.On(0, 0);

        var effective = Enumerable.Range(1, Days + 5).Select(day => staff.On(day, 5)).ToArray();

        for (var day = 0; day < effective.Length; day++)
        {
            Assert.Equal(Math.Min(5, 5.0 * day / Days), effective[day], 9);
        }
    }

    [Fact]
    public void Each_new_officer_learns_from_the_day_of_joining()
    {
        var staff = new StaffInTraining(Days, trainedShare: 1);
        staff.On(0, 0);
        for (var day = 1; day <= 5; day++)
        {
            staff.On(day, 4);
        }

        var effective = Enumerable.Range(6, 15).Select(day => staff.On(day, 10)).ToArray();

        // On day 6 the first four have been trained for five days; six others join.
        Assert.Equal(4 * 0.5, effective[0], 9);
        Assert.Equal((4 * 0.6) + (6 * 0.1), effective[1], 9);
        Assert.Equal(4 + (6 * 0.6), effective[6], 9);
        Assert.Equal(10, effective[10], 9);
    }

    [Fact]
    public void When_some_leave_the_others_keep_their_training()
    {
        var staff = new StaffInTraining(Days, trainedShare: 1);
        staff.On(0, 0);
        for (var day = 1; day <= 6; day++)
        {
            staff.On(day, 8);
        }

        Assert.Equal(2 * 0.6, staff.On(7, 2), 9);
        Assert.Equal(2 * 0.7, staff.On(8, 2), 9);
    }

    [Fact]
    public void Without_training_everybody_works_at_once()
    {
        var staff = new StaffInTraining(0, trainedShare: 0.5);
        staff.On(0, 0);

        Assert.Equal(3, staff.On(1, 3));
    }

    [Fact]
    public void When_all_have_left_nothing_is_left()
    {
        var staff = new StaffInTraining(Days, trainedShare: 1);
        staff.On(0, 0);
        staff.On(1, 3);
        staff.On(2, 0);

        Assert.Equal(0, staff.On(3, 0));
        Assert.Equal(0, staff.On(4, 2));
        Assert.Equal(0.2, staff.On(5, 2), 9);
    }
}
